"""What a front desk can do: the only face of the book that a window sees."""

from salon_desk.desk.front_desk import Desk
from salon_desk.desk.link import Link, LinkState, Listener, Nobody

__all__ = ["Desk", "Link", "LinkState", "Listener", "Nobody"]
