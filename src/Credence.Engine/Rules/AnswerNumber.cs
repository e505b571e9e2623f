using System.Globalization;

namespace Credence.Rules;

/// <summary>Numbers as a person writes them in an answer.</summary>
public static class AnswerNumber
{
    /// <summary>A finite number in invariant notation, or null where the text is none.</summary>
    public static double? Of(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
