namespace Credence.Rules.Tables;

/// <summary>A place between numbers: just before or just after one of them. Sets of numbers are lists of such places, so that open and closed ends are one thing.</summary>
/// <param name="At">The number.</param>
/// <param name="After">True for the place just after the number, false for the one just before it.</param>
public readonly record struct Cut(decimal At, bool After) : IComparable<Cut>
{
    /// <summary>The place just before a number.</summary>
    public static Cut Before(decimal at) => new(at, false);

    /// <summary>The place just after a number.</summary>
    public static Cut Behind(decimal at) => new(at, true);

    /// <summary>True where the number stands to the right of this place.</summary>
    public bool IsBelow(decimal number) => After ? At < number : At <= number;

    /// <inheritdoc/>
    public int CompareTo(Cut other) => At.CompareTo(other.At) is var order && order != 0 ? order : After.CompareTo(other.After);

    /// <summary>True where this place is left of the other.</summary>
    public static bool operator <(Cut left, Cut right) => left.CompareTo(right) < 0;

    /// <summary>True where this place is right of the other.</summary>
    public static bool operator >(Cut left, Cut right) => left.CompareTo(right) > 0;

    /// <summary>True where this place is not right of the other.</summary>
    public static bool operator <=(Cut left, Cut right) => left.CompareTo(right) <= 0;

    /// <summary>True where this place is not left of the other.</summary>
    public static bool operator >=(Cut left, Cut right) => left.CompareTo(right) >= 0;
}
