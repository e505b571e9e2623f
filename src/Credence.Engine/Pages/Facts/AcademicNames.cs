using System.Text.RegularExpressions;
using Credence.Pages.Reading;

namespace Credence.Pages.Facts;

/// <summary>Universities that no list holds: told by their name together with the domain of their page or mail.</summary>
internal static partial class AcademicNames
{
    /// <summary>Whether a name is that of a university or college.</summary>
    internal static bool IsAcademic(string name) => Academic().IsMatch(name);

    /// <summary>Whether the page's own address, or a mail address on it, is in a domain that only universities get.</summary>
    internal static bool HasAcademicAddress(PageText page) =>
        page.Values.Any(value => value.Name is "canonical" or "og:url" or "url" && AcademicHost().IsMatch(value.Value)) || AcademicMail().IsMatch(page.Text);

    /// <summary>Whether a page gives credits of the European system, which only universities award.</summary>
    internal static bool HasCredits(PageText page) => page.Text.Contains("ECTS", StringComparison.Ordinal);

    /// <summary>Whether a name ends with a legal form of companies or associations.</summary>
    internal static bool HasLegalForm(string name) => LegalForm().IsMatch(name);

    [GeneratedRegex(@"\b(University|Universität|Universidad|Université|Hochschule|College|Institute of Technology|Polytechnic|Fachhochschule)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Academic();

    [GeneratedRegex(@"^https?://([\w-]+\.)*([\w-]+\.(edu|ac\.[a-z]{2}|edu\.[a-z]{2})|(uni|tu|fh|th|hs|hochschule)-[\w-]+\.de)(/|$)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AcademicHost();

    [GeneratedRegex(@"@([\w-]+\.)*([\w-]+\.(edu|ac\.[a-z]{2})|(uni|tu|fh|th|hs)-[\w-]+\.de)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AcademicMail();

    [GeneratedRegex(@"\b(Inc|LLC|Ltd|GmbH|AG|Limited|PLC|Corp|UG|e\.\s?V|Pty)\.?$", RegexOptions.NonBacktracking)]
    private static partial Regex LegalForm();
}
