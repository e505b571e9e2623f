using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds the lowest degree a text asks for, and whether experience is accepted instead.</summary>
internal sealed class DegreeFinder
{
    private const int AbbreviationReach = 45;

    private readonly FieldCues _cues;
    private readonly PreferredSections _sections;

    private DegreeFinder(FieldCues cues, PreferredSections sections, IReadOnlyList<ScanPhrase> phrases)
    {
        (_cues, _sections) = (cues, sections);
        Phrases = phrases;
    }

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; }

    public static DegreeFinder Read(DataFolder data, FieldCues cues, PreferredSections sections)
    {
        var degrees = LexiconRows.Read(data, "degrees.csv", "degree,match,phrase").Select(row => row[1] switch
        {
            "word" => new ScanPhrase(PhraseUse.Degree, row[2], PhraseEdges.Whole, false, (int)LexiconRows.OneOf<Degree>(row, 0)),
            "inside" => new ScanPhrase(PhraseUse.Degree, row[2], PhraseEdges.Inside, false, (int)LexiconRows.OneOf<Degree>(row, 0)),
            "exact" => new ScanPhrase(PhraseUse.DegreeAbbreviation, row[2], PhraseEdges.Whole, true, (int)LexiconRows.OneOf<Degree>(row, 0)),
            _ => throw row.Wrong("match must be word, inside or exact"),
        });
        var equivalents = cues.OrEquivalent.Select(words => new ScanPhrase(PhraseUse.OrEquivalent, words, PhraseEdges.Start, false, 0));
        return new DegreeFinder(cues, sections, [.. degrees, .. equivalents]);
    }

    /// <summary>The lowest degree asked for, and whether experience is accepted instead; both null where none is asked for.</summary>
    public (Degree? Degree, bool? OrEquivalent) Find(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        Degree? lowest = null;
        var equivalent = false;
        Look(PhraseUse.Degree, text, matches, ref lowest, ref equivalent);
        Look(PhraseUse.DegreeAbbreviation, text, matches, ref lowest, ref equivalent);
        return (lowest, lowest is null ? null : equivalent);
    }

    private void Look(PhraseUse use, ReadOnlySpan<char> text, PhraseMatches matches, ref Degree? lowest, ref bool equivalent)
    {
        for (var at = 0; matches.TryNext(use, ref at, out var match);)
        {
            if (!IsAskedFor(text, match.Start, match.End, use == PhraseUse.DegreeAbbreviation) || _sections.IsPreferred(text, match.Start, match.End))
                continue;
            var degree = (Degree)match.Value;
            if (lowest is null || degree < lowest)
                lowest = degree;
            if (equivalent)
                continue;
            var (from, to) = Clauses.Line(text, match.Start, match.End);
            equivalent = matches.HasAny(PhraseUse.OrEquivalent, from, to);
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
            return !_cues.Leveled.IsIn(before);
        if (own.Equals("promotion in", StringComparison.OrdinalIgnoreCase))
            return Clauses.HasAny(after, ["informatik", "mathematik", "physik", "statistik", "ingenieur"]);
        if (IsOther(own, before, after))
            return false;
        return !exact || _cues.DegreeContext.IsIn(after) || _cues.DegreeContext.IsIn(before) || IsBesideDegree(before, after);
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
