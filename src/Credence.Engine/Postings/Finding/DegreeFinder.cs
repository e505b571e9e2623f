using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds the lowest degree a text asks for, where it says so, and whether experience is accepted instead.</summary>
internal sealed class DegreeFinder
{
    private const int AbbreviationReach = 45;

    private readonly FieldCues _cues;
    private readonly PreferredSections _sections;
    private readonly DegreeHolders _holders;
    private readonly DegreeStudies _studies;

    private DegreeFinder(FieldCues cues, PreferredSections sections, IReadOnlyList<ScanPhrase> phrases)
    {
        (_cues, _sections, _holders, _studies) = (cues, sections, new DegreeHolders(cues), new DegreeStudies(cues));
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

    /// <summary>The lowest degree asked for; null where none is.</summary>
    public DegreeAsk? Find(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        DegreeAsk? lowest = null;
        Look(PhraseUse.Degree, text, matches, ref lowest);
        Look(PhraseUse.DegreeAbbreviation, text, matches, ref lowest);
        return lowest;
    }

    private void Look(PhraseUse use, ReadOnlySpan<char> text, PhraseMatches matches, ref DegreeAsk? lowest)
    {
        for (var at = 0; matches.TryNext(use, ref at, out var match);)
        {
            if (!IsAskedFor(text, match.Start, match.End, use == PhraseUse.DegreeAbbreviation) || _sections.IsPreferred(text, match.Start, match.End))
                continue;
            var equivalent = lowest?.OrEquivalent == true;
            if (!equivalent)
            {
                var (from, to) = Clauses.Line(text, match.Start, match.End);
                equivalent = matches.HasAny(PhraseUse.OrEquivalent, from, to);
            }

            var found = new DegreeAsk((Degree)match.Value, equivalent, match.Start, match.End);
            lowest = lowest is not { } known || found.Degree < known.Degree || (found.Degree == known.Degree && found.Start < known.Start) ? found : known with { OrEquivalent = equivalent };
        }
    }

    private bool IsAskedFor(ReadOnlySpan<char> text, int start, int end, bool exact)
    {
        var before = text[Math.Max(0, start - AbbreviationReach)..start];
        var after = text[end..Math.Min(text.Length, end + AbbreviationReach)];
        var own = text[start..end];
        if (own.Equals("lehre", StringComparison.OrdinalIgnoreCase) && Clauses.EndsWithAny(before, ["forschung und ", "forschung & ", "forschung, ", "in der ", "für die ", "in "]))
            return false; // what universities do
        if (own.StartsWith("lehre", StringComparison.OrdinalIgnoreCase) || own.StartsWith("high", StringComparison.OrdinalIgnoreCase))
            return Clauses.HasAny(after, ["diploma", "degree", "ged", "graduate", "education", "abgeschlossen", "oder", " im ", " als "]) || Clauses.HasAny(before, ["abgeschlossene", "education"]);
        if (own.Equals("degree in", StringComparison.OrdinalIgnoreCase))
            return !_cues.Leveled.IsIn(before);
        if (own.Equals("promotion in", StringComparison.OrdinalIgnoreCase))
            return Clauses.HasAny(after, ["informatik", "mathematik", "physik", "statistik", "ingenieur"]);
        if (IsOther(own, before, after) || _holders.IsHeldBy(text, start, end) || _studies.AreMeant(text, start, end))
            return false;
        return !exact || _cues.DegreeContext.IsIn(after) || _cues.DegreeContext.IsIn(before) || IsBesideDegree(before, after);
    }

    /// <summary>Other senses: MS Office, BA role, Master data, a Ph.D. program the firm itself runs, people who hold one.</summary>
    private static bool IsOther(ReadOnlySpan<char> own, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var next = after.TrimStart();
        if (own is "MS" && (Clauses.StartsWithAny(next, ["Office", "Excel", "SQL", "Access", "Word", "Teams", "Azure", "Dynamics", "Project", "Power", "PowerPoint", "365", "Outlook", "Visio", "Windows", "Copilot", "Fabric", "Suite", "Exchange", "SharePoint"]) || Clauses.EndsWithAny(before, ["ESRI ", " Ms. ", "0 "])))
            return true;
        if (own is "Master" && !Clauses.StartsWithAny(next, ["of ", "in ", "degree", "or ", "oder ", "/", "Abschluss", "Studium", ")", ","]))
            return true;
        if (own is "Master" && Clauses.EndsWithAny(before, ["Scrum ", "Scrum-", "Web", "Data ", "Product "]))
            return true;
        if (before.Equals("no ", StringComparison.OrdinalIgnoreCase))
            return true;
        return Clauses.EndsWithAny(before, [" no ", "\nno ", " kein ", " keinen ", "without a ", "masters the ", "our ", "led by ", "team of ", "with other ", "mentor ", "alongside "]) || Clauses.StartsWithAny(next, ["students", "interns", "colleagues", "researchers", "scientists", "level team", "thesis", "-level research team"]);
    }

    private static bool IsBesideDegree(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        Clauses.EndsWithAny(before, ["/", "BS or ", "BS, ", "B.S. or ", "BA or ", "BA, ", "a "]) && Clauses.HasAny(after, [" in ", "/", "required"])
        || Clauses.StartsWithAny(after, ["/M", "/B", "/P", " or M", " or P", " in ", ", M", " / M"])
        || (Clauses.EndsWithAny(before, [" or "]) && Clauses.StartsWithAny(after, [" with "]));
}
