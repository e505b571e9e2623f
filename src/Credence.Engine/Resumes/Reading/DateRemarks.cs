using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>What may stand behind a range without being part of anything: how long it was.</summary>
internal static partial class DateRemarks
{
    /// <summary>The text without a length of time at its beginning ("(2 years 3 months)").</summary>
    internal static string After(string text)
    {
        var match = Length().Match(text);
        return match.Success ? text[match.Length..] : text;
    }

    /// <summary>How long such a remark is (characters).</summary>
    internal static int LengthAfter(string text) => Length().Match(text).Length;

    [GeneratedRegex(@"^[\s·•,|]{0,4}\(?\s?(\d{1,2}\+?\s?(years?|yrs?|y|months?|mos?|m|jahre?n?|monate?n?)\.?[\s,]{0,2}){1,2}\)?(?=$|[\s\t,|·•])", RegexOptions.IgnoreCase)]
    private static partial Regex Length();
}
