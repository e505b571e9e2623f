using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds the lowest degree a text asks for, and whether experience is accepted instead.</summary>
internal sealed class DegreeFinder
{
    private const int AbbreviationReach = 45;

                private readonly FieldCues _cues;
    private readonly PreferredSections _sections;
    private readonly PhraseSet<(Degree Degree, bool Exact)> _words;
    private readonly PhraseSet<(Degree Degree, bool Exact)> _exact;

    private DegreeFinder(FieldCues cues, PreferredSections sections, PhraseSet<(Degree Degree, bool Exact)> words, PhraseSet<(Degree Degree, bool Exact)> exact)
    {
        (_cues, _sections) = (cues, sections);
        _words = words;
        _exact = exact;
    }

    public static DegreeFinder Read(DataFolder data, FieldCues cues, PreferredSections sections)
    {
        var rows = LexiconRows.Read(data, "degrees.csv", "degree,match,phrase")
            .Select(row => (Phrase: row[2], Match: row[1] is "word" or "inside" or "exact" ? row[1] : throw row.Wrong("match must be word, inside or exact"), Degree: LexiconRows.OneOf<Degree>(row, 0)))
            .ToList();
        return new DegreeFinder(
            cues,
            sections,
            new PhraseSet<(Degree, bool)>(rows.Where(r => r.Match != "exact").Select(r => (r.Phrase, r.Match == "inside", (r.Degree, false))), exactCase: false),
            new PhraseSet<(Degree, bool)>(rows.Where(r => r.Match == "exact").Select(r => (r.Phrase, false, (r.Degree, true))), exactCase: true));
    }

    /// <summary>The lowest degree asked for, and whether experience is accepted instead; both null where none is asked for.</summary>
    public (Degree? Degree, bool? OrEquivalent) Find(ReadOnlySpan<char> text)
    {
        Degree? lowest = null;
        var equivalent = false;
        Look(_words, text, ref lowest, ref equivalent);
        Look(_exact, text, ref lowest, ref equivalent);
        return (lowest, lowest is null ? null : equivalent);
    }

    private void Look(PhraseSet<(Degree Degree, bool Exact)> phrases, ReadOnlySpan<char> text, ref Degree? lowest, ref bool equivalent)
    {
        for (var at = 0; phrases.TryNext(text, at, out var start, out var end, out var found); at = end)
        {
            if (!IsAskedFor(text, start, end, found.Exact) || _sections.IsPreferred(text, start, end))
                continue;
            if (lowest is null || found.Degree < lowest)
                lowest = found.Degree;
            var (from, to) = Clauses.Line(text, start, end);
            equivalent |= text[from..to].ContainsAny(_cues.OrEquivalent);
        }
    }

    private bool IsAskedFor(ReadOnlySpan<char> text, int start, int end, bool exact)
    {
        var before = text[Math.Max(0, start - AbbreviationReach)..start];
        var after = text[end..Math.Min(text.Length, end + AbbreviationReach)];
        var own = text[start..end];
        if (own.StartsWith("lehre", StringComparison.OrdinalIgnoreCase) || own.StartsWith("high", StringComparison.OrdinalIgnoreCase))
            return Clauses.HasAny(after, ["diploma", "degree", "ged", "graduate", "education", "abgeschlossen", "oder", " im ", " als "]) || Clauses.HasAny(before, ["abgeschlossene", "education"]);
        if (own.Equals("degree in", StringComparison.OrdinalIgnoreCase))
            return !before.ContainsAny(_cues.Leveled);
        if (own.Equals("promotion in", StringComparison.OrdinalIgnoreCase))
            return Clauses.HasAny(after, ["informatik", "mathematik", "physik", "statistik", "ingenieur"]);
        if (IsOther(own, before, after))
            return false;
        return !exact || after.ContainsAny(_cues.DegreeContext) || before.ContainsAny(_cues.DegreeContext) || IsBesideDegree(before, after);
    }

    /// <summary>Other senses: MS Office, BA role, Master data, a Ph.D. program the firm itself runs, people who hold one.</summary>
    private static bool IsOther(ReadOnlySpan<char> own, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var next = after.TrimStart();
        if (own is "MS" && (StartsWithAny(next, ["Office", "Excel", "SQL", "Access", "Word", "Teams", "Azure", "Dynamics", "Project", "Power", "PowerPoint", "365", "Outlook", "Visio", "Windows", "Copilot", "Fabric", "Suite", "Exchange", "SharePoint"]) || EndsWithAny(before, ["ESRI ", " Ms. ", "0 "])))
            return true;
        if (own is "Master" && !StartsWithAny(next, ["of ", "in ", "degree", "or ", "oder ", "/", "Abschluss", "Studium", ")", ","]))
            return true;
        if (own is "Master" && EndsWithAny(before, ["Scrum ", "Scrum-", "Web", "Data ", "Product "]))
            return true;
        if (own is "MA" or "BA" or "BS" && (EndsWithAny(before, [", "]) && (next.IsEmpty || next[0] is '\n' or '.' or ';' or ')') && !Clauses.HasAny(before, ["BS", "BA", "degree"])))
            return true;
        if (own is "MA" && EndsWithAny(before, ["Boston, ", "Cambridge, ", "Waltham, ", "Burlington, ", "Somerville, ", "Bedford, ", "Lexington, "]))
            return true;
        return EndsWithAny(before, ["masters the ", "our ", "led by ", "team of ", "with other ", "mentor ", "alongside "]) || StartsWithAny(next, ["students", "interns", "colleagues", "researchers", "scientists", "level team", "thesis", "-level research team"]);
    }

    private static bool IsBesideDegree(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        EndsWithAny(before, ["/", "BS or ", "BS, ", "B.S. or ", "BA or ", "BA, ", "a "]) && Clauses.HasAny(after, [" in ", "/", "required"])
        || StartsWithAny(after, ["/M", "/B", "/P", " or M", " or P", " in ", ", M", " / M"]);

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
