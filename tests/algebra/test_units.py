"""The table of everyday units says what pint says."""

from fractions import Fraction

import pytest
from pint import UnitRegistry

from variorum.algebra.units import EVERYDAY, factor, unit_name

PINT = UnitRegistry(non_int_type=Fraction)


@pytest.mark.parametrize(("unit", "row"), EVERYDAY.items())
def test_everyday_units_are_those_of_pint(unit, row):
    name, base, times = row
    assert PINT.get_name(unit) == name == unit_name(unit)
    assert PINT.convert(Fraction(1), unit, base) == times == factor(unit, base)


@pytest.mark.parametrize(("unit", "base"), [("km", "second"), ("h", "metre"), ("kg", "metre")])
def test_an_everyday_unit_of_another_kind_does_not_fit(unit, base):
    assert factor(unit, base) is None


def test_other_units_come_from_pint():
    assert factor("mi", "metre") == Fraction("1609.344")
    assert factor("parsnip", "metre") is None
