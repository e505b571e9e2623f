using Credence.Sources;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// Finds the technologies, methods and fields of knowledge that a text names: names of the lexicon, and phrases that a small tagger recognizes by themselves
/// and their surroundings. Compiled once; immutable and safe to share between threads. Method: docs/method/skills.md.
/// </summary>
public sealed class SkillFinder
{
    private readonly SkillTables _tables;
    private readonly SkillCompany _company;

    internal SkillFinder(SkillModel model, SkillLexicon lexicon)
    {
        _tables = new SkillTables(model, lexicon);
        _company = new SkillCompany(_tables);
    }

    internal SkillTables Tables => _tables;

    /// <summary>Reads the names and the model of <c>data/lexicon</c>.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static SkillFinder Read(DataFolder data) =>
        new(SkillModelFile.Read(data.Combine("lexicon", SkillModelFile.Name)), SkillLexicon.Read(data));

    /// <summary>Every place that names a skill, in text order, none overlapping another.</summary>
    /// <param name="text">Plain text with line breaks.</param>
    public IReadOnlyList<SkillHit> Find(ReadOnlySpan<char> text)
    {
        using var page = new SkillPage(text, _tables);
        page.Tag(text);
        var hits = new List<SkillHit>();
        var next = 0;
        for (var word = 0; word < page.Words.Length; word++)
        {
            if (page.Labels[word] == SkillTagger.Begin && EndOfSpan(page, word) is var end && !HasName(page, word, end, next))
                Add(page, word, end, null, hits);
            for (; next < page.Hits.Length && page.Hits[next].First == word; next++)
            {
                if (Counts(page, next))
                    Add(page, word, page.Hits[next].End, _tables.Names[page.Hits[next].Name].Skill, hits);
            }
        }

        return hits;
    }

    /// <summary>Ids of the skills a text names, each once, in ordinal order: the column <c>skills</c> of a stored posting.</summary>
    /// <remarks>Labels only those lines in which an id hangs on them.</remarks>
    public IReadOnlyList<string> IdsOf(ReadOnlySpan<char> text)
    {
        using var page = new SkillPage(text, _tables);
        var hits = page.Hits;
        if (hits.Length == 0)
            return [];
        var found = new IdSet(_tables.Ids, stackalloc ulong[IdSet.Room(_tables.Ids.Length)]);
        for (var hit = 0; hit < hits.Length; hit++)
        {
            // a name of one word that stands by itself counts whatever its label is
            if (hits[hit].Length == 1 && !found.Has(IdOf(hits[hit])) && _company.Stands(page, hit) && !_company.IsNegated(page, hits[hit].First))
                found.Add(IdOf(hits[hit]));
        }

        var labeled = 0;
        for (var hit = 0; hit < hits.Length; hit++)
        {
            if (found.Has(IdOf(hits[hit])) || _company.IsNegated(page, hits[hit].First))
                continue;
            if (hits[hit].First >= labeled)
                labeled = page.TagLine(text, hits[hit].First);
            if (Counts(page, hit))
                found.Add(IdOf(hits[hit]));
        }

        return found.ToArray();
    }

    /// <summary>Names of the lexicon alone, without the tagger's judgement.</summary>
    internal IReadOnlyList<SkillHit> FindNames(ReadOnlySpan<char> text)
    {
        using var page = new SkillPage(text, _tables);
        var hits = new List<SkillHit>();
        for (var hit = 0; hit < page.Hits.Length; hit++)
        {
            if (page.Hits[hit].IsNamed || !_tables.Facts[page.Hits[hit].Name].NeedsCompany || _company.HasCompany(page, hit))
                hits.Add(HitOf(page, page.Hits[hit].First, page.Hits[hit].End, _tables.Names[page.Hits[hit].Name].Skill));
        }

        return hits;
    }

    /// <summary>Spans of the tagger alone, as the corpus marks them.</summary>
    internal IReadOnlyList<(int Start, int End)> FindSpans(ReadOnlySpan<char> text)
    {
        using var page = new SkillPage(text, _tables);
        page.Tag(text);
        return page.Spans(text);
    }

    private int IdOf(NamePlace hit) => _tables.Facts[hit.Name].Id;

    /// <summary>Whether a name counts: all of it inside one tagged span, or none of it in any and standing by itself.</summary>
    private bool Counts(SkillPage page, int hit)
    {
        var labels = page.Labels.Slice(page.Hits[hit].First, page.Hits[hit].Length);
        return labels[0] == SkillTagger.Outside
            ? labels.IndexOfAnyExcept(SkillTagger.Outside) < 0 && _company.Stands(page, hit)
            : labels[1..].IndexOfAnyExcept(SkillTagger.Inside) < 0;
    }

    private static int EndOfSpan(SkillPage page, int first)
    {
        var end = first + 1;
        while (end < page.Words.Length && page.Labels[end] == SkillTagger.Inside)
            end++;
        return end;
    }

    /// <summary>Whether a whole name stands inside a span.</summary>
    /// <param name="page">The text.</param>
    /// <param name="first">First word of the span.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="next">The first name at or after the span's first word.</param>
    private static bool HasName(SkillPage page, int first, int end, int next) => next < page.Hits.Length && page.Hits[next].First >= first && page.Hits[next].End <= end;

    /// <summary>Adds a hit that is not denied.</summary>
    private void Add(SkillPage page, int first, int end, Skill? skill, List<SkillHit> hits)
    {
        if (!_company.IsNegated(page, first))
            hits.Add(HitOf(page, first, end, skill));
    }

    private static SkillHit HitOf(SkillPage page, int first, int end, Skill? skill) => new(page.Words[first].Start, page.Words[end - 1].End, skill?.Id, skill?.Kind);
}
