namespace Credence.Postings.Finding;

/// <summary>One word of a stated place.</summary>
/// <param name="Folded">Folded for comparison.</param>
/// <param name="Written">As written, without surrounding punctuation.</param>
/// <param name="StartsPart">Whether it is the first word after a comma, dash or bracket.</param>
internal readonly record struct PlaceWord(string Folded, string Written, bool StartsPart);

/// <summary>Splits a stated place into alternatives and words.</summary>
internal static class PlaceWords
{
    private static readonly string[] Separators = [";", "|", " or ", " OR ", " / ", "/", "\n", " and ", " & ", "•", "·", "+"];

    /// <summary>The alternatives of a stated place (<c>Berlin or Remote (US)</c> has two), each as words.</summary>
    public static IEnumerable<PlaceWord[]> Alternatives(string location) =>
        location.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(alternative => Words(alternative).ToArray())
            .Where(words => words.Length > 0);

    private static IEnumerable<PlaceWord> Words(string alternative)
    {
        var startsPart = true;
        var at = 0;
        while (at < alternative.Length)
        {
            if (!IsWord(alternative, at))
            {
                startsPart |= alternative[at] is ',' or '-' or '–' or '—' or '(' or ')' or ':' or '[' or ']';
                at++;
                continue;
            }

            var start = at;
            while (at < alternative.Length && IsWord(alternative, at))
                at++;
            var written = alternative[start..at].TrimEnd('.');
            yield return new PlaceWord(TextFolding.Words(written), written.Replace(".", "", StringComparison.Ordinal), startsPart);
            startsPart = false;
        }
    }

    private static bool IsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’' || (text[at] == '.' && at > 0 && char.IsLetter(text[at - 1]));
}
