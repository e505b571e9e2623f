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
        _company = new SkillCompany(_tables, lexicon);
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
        page.Tag(text, _tables);
        var hits = new List<SkillHit>();
        var next = 0;
        for (var word = 0; word < page.Words.Length;)
        {
            if (page.Labels[word] == SkillTagger.Begin)
            {
                var end = word + 1;
                while (end < page.Words.Length && page.Labels[end] == SkillTagger.Inside)
                    end++;
                AddSpan(page, word, end, ref next, hits);
                word = end;
                continue;
            }

            while (next < page.Hits.Count && page.Hits[next].First < word)
                next++;
            if (next < page.Hits.Count && page.Hits[next].First == word && Fits(page, word, page.Hits[next].Length) && _company.Stands(page, page.Hits[next]))
            {
                hits.Add(HitOf(page, page.Hits[next]));
                word += page.Hits[next].Length;
                continue;
            }

            word++;
        }

        hits.RemoveAll(hit => _company.IsNegated(page, hit));
        return hits;
    }

    /// <summary>Ids of the skills a text names, each once, in ordinal order: the column <c>skills</c> of a stored posting.</summary>
    public IReadOnlyList<string> IdsOf(ReadOnlySpan<char> text)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var hit in Find(text))
        {
            if (hit.Id is not null)
                ids.Add(hit.Id);
        }

        return [.. ids];
    }

    /// <summary>Names of the lexicon alone, without the tagger's judgement.</summary>
    internal IReadOnlyList<SkillHit> FindNames(ReadOnlySpan<char> text)
    {
        using var page = new SkillPage(text, _tables);
        var hits = new List<SkillHit>();
        foreach (var hit in page.Hits)
        {
            if (!_tables.Names[hit.Name].NeedsCompany || _company.HasCompany(page, hit))
                hits.Add(HitOf(page, hit));
        }

        return hits;
    }

    /// <summary>Spans of the tagger alone, as the corpus marks them.</summary>
    internal IReadOnlyList<(int Start, int End)> FindSpans(ReadOnlySpan<char> text)
    {
        using var page = new SkillPage(text, _tables);
        page.Tag(text, _tables);
        return page.Spans(text);
    }

    /// <summary>Whether none of a name's words belongs to a tagged span.</summary>
    private static bool Fits(SkillPage page, int first, int length) => page.Labels.Slice(first, length).IndexOfAnyExcept(SkillTagger.Outside) < 0;

    /// <summary>A tagged span: the names inside it, or the span itself where the lexicon knows none.</summary>
    private void AddSpan(SkillPage page, int first, int end, ref int next, List<SkillHit> hits)
    {
        while (next < page.Hits.Count && page.Hits[next].First < first)
            next++;
        var known = hits.Count;
        for (; next < page.Hits.Count && page.Hits[next].First + page.Hits[next].Length <= end; next++)
            hits.Add(HitOf(page, page.Hits[next]));
        if (hits.Count == known)
            hits.Add(new SkillHit(page.Words[first].Start, page.Words[end - 1].End, null, null));
    }

    private SkillHit HitOf(SkillPage page, (int First, int Length, int Name) hit)
    {
        var skill = _tables.Names[hit.Name].Skill;
        return new SkillHit(page.Words[hit.First].Start, page.Words[hit.First + hit.Length - 1].End, skill.Id, skill.Kind);
    }
}
