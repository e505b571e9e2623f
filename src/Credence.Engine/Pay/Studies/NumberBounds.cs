namespace Credence.Pay.Studies;

/// <summary>Bounds of a number; null where there is none on that side.</summary>
/// <param name="AtLeast">Lowest number that is within.</param>
/// <param name="Above">Number that everything within is above.</param>
/// <param name="AtMost">Highest number that is within.</param>
public sealed record NumberBounds(double? AtLeast, double? Above, double? AtMost)
{
    /// <summary>Whether a number is within.</summary>
    public bool Hold(double number) => !(number < AtLeast) && !(number <= Above) && !(number > AtMost) && !double.IsNaN(number);
}
