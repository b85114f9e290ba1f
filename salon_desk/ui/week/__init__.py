"""The week of one stylist: dates as columns, painted as the day is."""
