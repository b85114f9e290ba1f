"""What a front desk can do: `front_desk.Desk` is the only face of the book that a window sees."""
