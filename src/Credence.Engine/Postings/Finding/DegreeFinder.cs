using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds the lowest degree a text asks for, where it says so, and whether experience is accepted instead; and those it prefers.</summary>
internal sealed class DegreeFinder
{
    private const int AbbreviationReach = 45;
    private const int LevelReach = 24;
    private const int Open = 16; // added to the value of words that leave the level open
    private static readonly PhraseUse[] Uses = [PhraseUse.Degree, PhraseUse.DegreeAbbreviation];

    private readonly FieldCues _cues;
    private readonly DegreeCues _words;
    private readonly PreferredSections _sections;
    private readonly DegreeHolders _holders;
    private readonly DegreeStudies _studies;
    private readonly DegreeDenials _denials;

    private DegreeFinder(FieldCues cues, DegreeCues words, PreferredSections sections, IReadOnlyList<ScanPhrase> phrases)
    {
        (_cues, _words, _sections, _holders, _studies, _denials) = (cues, words, sections, new DegreeHolders(cues), new DegreeStudies(cues, words), new DegreeDenials(cues));
        Phrases = phrases;
    }

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; }

    public static DegreeFinder Read(DataFolder data, FieldCues cues, PreferredSections sections)
    {
        var degrees = LexiconRows.Read(data, "degrees.csv", "degree,match,phrase").Select(row => row[1] switch
        {
            "word" or "open-word" => new ScanPhrase(PhraseUse.Degree, row[2], PhraseEdges.Whole, false, Value(row)),
            "inside" or "open-inside" => new ScanPhrase(PhraseUse.Degree, row[2], PhraseEdges.Inside, false, Value(row)),
            "exact" or "open-exact" => new ScanPhrase(PhraseUse.DegreeAbbreviation, row[2], PhraseEdges.Whole, true, Value(row)),
            _ => throw row.Wrong("match must be word, inside or exact, or one of these after 'open-'"),
        });
        var equivalents = cues.OrEquivalent.Select(words => new ScanPhrase(PhraseUse.OrEquivalent, words, PhraseEdges.Start, false, 0));
        return new DegreeFinder(cues, DegreeCues.Read(data), sections, [.. degrees, .. equivalents]);
    }

    /// <summary>The lowest degree asked for; null where none is.</summary>
    public DegreeAsk? Find(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        DegreeAsk? lowest = null;
        foreach (var use in Uses)
            Look(use, text, matches, ref lowest);
        return lowest;
    }

    /// <summary>Degrees that are only preferred, by place, each level once: of several in one wish ("Master's or PhD preferred") the lowest.</summary>
    public IReadOnlyList<DegreeAsk> Preferred(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        var wished = new List<DegreeAsk>();
        foreach (var use in Uses)
        {
            for (var at = 0; matches.TryNext(use, ref at, out var match);)
            {
                if (IsMeant(text, matches, match, isPreferred: true) && !IsLeveled(text, matches, match, isPreferred: true))
                    wished.Add(new DegreeAsk((Degree)(match.Value % Open), IsOrEquivalent(text, matches, match), match.Start, match.End));
            }
        }

        wished.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = wished.Count - 1; i > 0; i--)
        {
            var (one, next) = (wished[i - 1], wished[i]);
            if (next.Start > Clauses.Sentence(text, one.Start, one.End).End || _cues.Preferred.IsIn(text[one.End..Math.Max(one.End, next.Start)]))
                continue;
            wished[i - 1] = one.Degree <= next.Degree ? one : next;
            wished.RemoveAt(i);
        }

        return [.. wished.DistinctBy(one => one.Degree)];
    }

    private void Look(PhraseUse use, ReadOnlySpan<char> text, PhraseMatches matches, ref DegreeAsk? lowest)
    {
        for (var at = 0; matches.TryNext(use, ref at, out var match);)
        {
            if (!IsMeant(text, matches, match, isPreferred: false) || IsLeveled(text, matches, match, isPreferred: false))
                continue;
            var equivalent = lowest?.OrEquivalent == true || IsOrEquivalent(text, matches, match);
            var found = new DegreeAsk((Degree)(match.Value % Open), equivalent, match.Start, match.End);
            lowest = lowest is not { } known || found.Degree < known.Degree || (found.Degree == known.Degree && found.Start < known.Start) ? found : known with { OrEquivalent = equivalent };
        }
    }

    private static int Value(LexiconRow row) => (int)LexiconRows.OneOf<Degree>(row, 0) + (row[1].StartsWith("open-", StringComparison.Ordinal) ? Open : 0);

    private static bool IsOrEquivalent(ReadOnlySpan<char> text, PhraseMatches matches, PhraseMatch match)
    {
        var (from, to) = Clauses.Line(text, match.Start, match.End);
        return matches.HasAny(PhraseUse.OrEquivalent, from, to);
    }

    private bool IsMeant(ReadOnlySpan<char> text, PhraseMatches matches, PhraseMatch match, bool isPreferred) =>
        IsAskedFor(text, match.Start, match.End, match.Use == PhraseUse.DegreeAbbreviation) && !_denials.AreOf(text, match.Start, match.End) && _sections.IsPreferred(text[..EndOfOwn(text, matches, match)], match.Start, match.End) == isPreferred;

    /// <summary>Where the words about a degree end: "Bachelor's degree in physics, Master's a plus" wishes only for what follows the comma, "Bachelor's, Master's or PhD preferred" and "Bachelor's degree, Master's degree or PhD preferred" for all.</summary>
    private int EndOfOwn(ReadOnlySpan<char> text, PhraseMatches matches, PhraseMatch match)
    {
        var (_, to) = Clauses.Sentence(text, match.Start, match.End);
        if (!text[match.End..to].Contains(',') || !_cues.Preferred.IsIn(text[match.End..to]))
            return text.Length;
        foreach (var use in Uses)
        {
            for (var at = 0; matches.TryNext(use, ref at, out var next) && next.Start < to;)
            {
                if (next.Start <= match.End || text[match.End..next.Start].TrimEnd() is not [.. var own, ','] || !own.ContainsAnyExcept(" ,/"))
                    continue;
                var wish = _cues.Preferred.FirstIn(text[next.End..to]);
                if (wish >= 0 && (NamesField(own) || !_cues.LevelOthers.IsIn(text[next.Start..(next.End + wish)])))
                    return next.Start;
            }
        }

        return text.Length;
    }

    /// <summary>Whether words behind a degree hold anything but degrees and their titles.</summary>
    private bool NamesField(ReadOnlySpan<char> own)
    {
        foreach (var part in own.SplitAny(" ,/()"))
        {
            if (own[part].Trim() is { Length: > 0 } word && !_cues.IsDegreeWord(word) && !_cues.IsTitleWord(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word leaves the level open and another one of its sentence tells it.</summary>
    private bool IsLeveled(ReadOnlySpan<char> text, PhraseMatches matches, PhraseMatch open, bool isPreferred)
    {
        if (open.Value < Open)
            return false;
        var (from, to) = Clauses.Sentence(text, open.Start, open.End);
        foreach (var use in Uses)
        {
            for (var at = 0; matches.TryNext(use, ref at, out var level) && level.Start < to;)
            {
                if (level.Value < Open && level.Start >= from && Tells(text, open, level) && IsMeant(text, matches, level, isPreferred))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Studium (Master)", "Studium mit Masterabschluss", "Master (Uni/FH)".</summary>
    private bool Tells(ReadOnlySpan<char> text, PhraseMatch open, PhraseMatch level)
    {
        var isBehind = level.Start >= open.End;
        var between = isBehind ? text[open.End..level.Start] : open.Start >= level.End ? text[level.End..open.Start] : [];
        if (_cues.Asides.IsIn(between))
            return false;
        var bracket = between.LastIndexOf('(');
        if (bracket >= 0 && !between[bracket..].Contains(')'))
            return true;
        return isBehind && _cues.LevelLeads.LastIn(between) is >= 0 and var lead && between.Length - lead <= LevelReach && !_cues.LevelOthers.IsIn(between);
    }

    private bool IsAskedFor(ReadOnlySpan<char> text, int start, int end, bool exact)
    {
        var before = text[Math.Max(0, start - AbbreviationReach)..start];
        var after = text[end..Math.Min(text.Length, end + AbbreviationReach)];
        var own = text[start..end];
        if (own.Equals(_words.Teaching, StringComparison.OrdinalIgnoreCase) && Clauses.EndsWithAny(before, _words.TeachingBefore))
            return false; // what universities do
        if (_words.BeginsLikeSchool(own))
            return Clauses.HasAny(after, _words.SchoolBehind) || Clauses.HasAny(before, _words.SchoolBefore);
        if (own.Equals(_words.Open, StringComparison.OrdinalIgnoreCase))
            return !_cues.Leveled.IsIn(before);
        if (own.Equals(_words.Promotion, StringComparison.OrdinalIgnoreCase))
            return Clauses.HasAny(after, _words.PromotionBehind);
        if (IsOther(own, before, after) || _holders.IsHeldBy(text, start, end) || _studies.AreMeant(text, start, end))
            return false;
        return !exact || _cues.DegreeContext.IsIn(after) || _cues.DegreeContext.IsIn(before) || IsBesideDegree(before, after);
    }

    /// <summary>Other senses: MS Office, BA role, Master data, a Ph.D. program the firm itself runs, people who hold one.</summary>
    private bool IsOther(ReadOnlySpan<char> own, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var next = after.TrimStart();
        if (own.SequenceEqual(_words.Product) && (Clauses.StartsWithAny(next, _words.ProductBehind) || Clauses.EndsWithAny(before, _words.ProductBefore)))
            return true;
        if (own.SequenceEqual(_words.Master) && !Clauses.StartsWithAny(next, _words.MasterBehind))
            return true;
        if (own.SequenceEqual(_words.Master) && Clauses.EndsWithAny(before, _words.MasterBefore))
            return true;
        if (before.Equals(_words.OtherAlone, StringComparison.OrdinalIgnoreCase))
            return true;
        return Clauses.EndsWithAny(before, _words.OtherBefore) || Clauses.StartsWithAny(next, _words.OtherBehind);
    }

    private bool IsBesideDegree(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        Clauses.EndsWithAny(before, _words.BesideBefore) && Clauses.HasAny(after, _words.BesideBehind)
        || Clauses.StartsWithAny(after, _words.BesideStarts)
        || (Clauses.EndsWithAny(before, _words.JoinedBefore) && Clauses.StartsWithAny(after, _words.JoinedBehind));
}
