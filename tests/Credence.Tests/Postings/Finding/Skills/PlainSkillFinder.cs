using Credence.Postings.Finding.Skills;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>The skill finder without its tables: every phrase tried at every word, every row added on its own, every line labeled. What the fast one is held against.</summary>
internal sealed class PlainSkillFinder
{
    private const int Never = -1 << 24;
    private const int FarthestDenial = 4;
    private readonly SkillModel _model;
    private readonly SkillLexicon _lexicon;
    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int> _affixes;
    private readonly Dictionary<string, int> _names;
    private readonly Dictionary<string, int> _items;
    private readonly int _longest;

    internal PlainSkillFinder(SkillModel model, SkillLexicon lexicon)
    {
        (_model, _lexicon) = (model, lexicon);
        _words = Numbered(model.Words);
        _affixes = Numbered(model.Affixes);
        var names = lexicon.Names.Select(name => string.Join(' ', PlainSkillWords.Of(name.Text).Select(word => word.Folded))).ToList();
        _names = Numbered(names);
        var known = names.SelectMany(name => name.Split(' ')).Concat(model.Words).ToHashSet(StringComparer.Ordinal);
        _items = model.ItemPhrases.Select((phrase, item) => (phrase, item)).Where(pair => Array.TrueForAll(pair.phrase.Split(' '), known.Contains))
            .DistinctBy(pair => pair.phrase).ToDictionary(pair => pair.phrase, pair => (int)model.ItemClasses[pair.item], StringComparer.Ordinal);
        _longest = names.Concat(model.ItemPhrases).Max(phrase => phrase.Count(c => c == ' ') + 1);
    }

    /// <summary>As <see cref="SkillFinder.Find"/>.</summary>
    internal List<SkillHit> Find(string text)
    {
        var words = PlainSkillWords.Of(text);
        var alone = NamesOf(text, words);
        var labels = LabelsOf(words, alone);
        var names = WithCompounds(text, words, alone);
        var hits = new List<SkillHit>();
        for (var i = 0; i < words.Count;)
        {
            if (labels[i] == SkillTagger.Outside)
            {
                var hit = names.FirstOrDefault(name => name.First == i);
                var stands = hit.Length > 0 && labels.Skip(i).Take(hit.Length).All(label => label == SkillTagger.Outside) && Stands(words, names, hit);
                if (stands)
                    hits.Add(HitOf(words, hit));
                i += stands ? hit.Length : 1;
                continue;
            }

            var end = i + 1;
            while (end < words.Count && labels[end] == SkillTagger.Inside)
                end++;
            var inside = names.Where(name => name.First >= i && name.First + name.Length <= end).ToList();
            hits.AddRange(inside.Select(hit => HitOf(words, hit)));
            if (inside.Count == 0)
                hits.Add(new SkillHit(words[i].Start, words[end - 1].End, null, null));
            i = end;
        }

        hits.RemoveAll(hit => IsDenied(words, words.FindIndex(word => word.Start == hit.Start)));
        return hits;
    }

    private List<(int First, int Length, int Name, bool IsNamed)> NamesOf(string text, List<PlainSkillWord> words)
    {
        var found = new List<(int First, int Length, int Name, bool IsNamed)>();
        for (var i = 0; i < words.Count; i++)
        {
            var (length, name) = LongestAt(words, i, _names);
            if (length == 0 || !IsWritten(_lexicon.Names[name].Name, text[words[i].Start..words[i + length - 1].End]))
                continue;
            found.Add((i, length, name, false));
            i += length - 1;
        }

        return found;
    }

    /// <summary>The names, and those inside words with hyphens, from left to right, the longest first.</summary>
    private List<(int First, int Length, int Name, bool IsNamed)> WithCompounds(string text, List<PlainSkillWord> words, List<(int First, int Length, int Name, bool IsNamed)> alone)
    {
        var found = alone.ToList();
        for (var last = 0; last < words.Count; last++)
        {
            var written = text[words[last].Start..words[last].End];
            if (!written.Contains('-') || !written.Any(c => char.IsUpper(c) || char.IsLower(c)) || alone.Exists(name => name.First <= last && last < name.First + name.Length))
                continue;
            var earliest = last;
            while (earliest > 0 && last - earliest < 3 && words[earliest].Continues)
                earliest--;
            for (var first = earliest; first <= last; first++)
            {
                if (found.Exists(name => name.First < first && first < name.First + name.Length) || Compound(text, words, first, last) is not { } hit)
                    continue;
                found.RemoveAll(name => name.First >= first && name.First < last);
                found.Add(hit);
                break;
            }
        }

        return [.. found.OrderBy(name => name.First)];
    }

    private (int First, int Length, int Name, bool IsNamed)? Compound(string text, List<PlainSkillWord> words, int first, int last)
    {
        var written = text[words[last].Start..words[last].End];
        List<string> parts = [.. written.Split('-', StringSplitOptions.RemoveEmptyEntries).Take(10)];
        List<string> folded = [.. words[first..last].Select(word => word.Folded), .. parts.Select(part => WordKey.Folded(part))];
        var length = Enumerable.Range(1, folded.Count).Reverse().FirstOrDefault(count => _names.ContainsKey(string.Join(' ', folded.Take(count))));
        var inside = length - (last - first);
        if (length == 0 || inside < 1)
            return null;
        var number = _names[string.Join(' ', folded.Take(length))];
        var (spelling, name) = _lexicon.Names[number];
        var end = words[last].Start + EndOf(written, inside);
        var asWritten = text[words[first].Start..end];
        if (!IsWritten(name, asWritten))
            return null;
        if (inside == parts.Count)
            return name.NeedsCompany ? null : (first, last - first + 1, number, false);
        if (_lexicon.Compounds.IsHead(parts[inside], name.NeedsCompany) || _lexicon.Compounds.IsHead(parts[^1], name.NeedsCompany))
            return (first, last - first + 1, number, true);
        var isAs = asWritten.Length == spelling.Length && asWritten.Zip(spelling).All(pair => pair.First == pair.Second || (pair.First == '-' && pair.Second == ' '));
        return isAs && !_lexicon.Compounds.IsOther(parts[^1]) && name is { NeedsCompany: false, Skill.Kind: SkillKind.Technology } ? (first, last - first + 1, number, false) : null;
    }

    /// <summary>Where so many parts of a word with hyphens end.</summary>
    private static int EndOf(string written, int parts)
    {
        var at = 0;
        for (var part = 0; part < parts; part++)
        {
            while (written[at] == '-')
                at++;
            while (at < written.Length && written[at] != '-')
                at++;
        }

        return at;
    }

    private static bool IsWritten(SkillName name, string text) => name.Written.Count == 0 || name.Written.Contains(text, StringComparer.Ordinal);

    private (int Length, int Value) LongestAt(List<PlainSkillWord> words, int first, Dictionary<string, int> phrases)
    {
        var (longest, value) = (0, 0);
        var phrase = words[first].Folded;
        for (var length = 1; ; length++)
        {
            if (phrases.TryGetValue(phrase, out var found))
                (longest, value) = (length, found);
            if (length == _longest || first + length == words.Count || !words[first + length].Continues)
                return (longest, value);
            phrase += " " + words[first + length].Folded;
        }
    }

    private byte[] LabelsOf(List<PlainSkillWord> words, List<(int First, int Length, int Name, bool IsNamed)> names)
    {
        byte[] nameClasses = new byte[words.Count], items = new byte[words.Count], labels = new byte[words.Count];
        foreach (var (first, length, name, _) in names)
        {
            for (var i = first; i < first + length; i++)
                nameClasses[i] = (byte)_lexicon.Names[name].Name.ClassOf(i > first);
        }

        for (var i = 0; i < words.Count; i++)
        {
            var (length, item) = LongestAt(words, i, _items);
            for (var k = 0; k < length; k++)
                items[i + k] = (byte)ItemClass.ForWord(item, k > 0);
            i += Math.Max(0, length - 1);
        }

        var sentences = SentencesOf(words);
        for (int start = 0, end; start < words.Count; start = end)
        {
            end = start + 1;
            while (end < words.Count && words[end].Before != WordGap.Line)
                end++;
            var scores = ScoresOf(words, nameClasses, items, start, end);
            for (var i = 0; i < scores.Length; i++)
                scores[i] = (scores[i].Begin + sentences[start + i].Begin, scores[i].Inside + sentences[start + i].Inside);
            Decode(words, start, scores, labels);
        }

        return labels;
    }

    /// <summary>What the sentence of each word and the one before it say.</summary>
    private (int Begin, int Inside)[] SentencesOf(List<PlainSkillWord> words)
    {
        var sums = new (int Begin, int Inside)[words.Count];
        var sentences = new SkillSentences(_model.SentenceRows, _model.OpeningRows, _model.LengthRows);
        var before = default(SentenceScore);
        for (int start = 0, end; start < words.Count; start = end)
        {
            end = start + 1;
            while (end < words.Count && words[end].Before is not (WordGap.Stop or WordGap.Bullet or WordGap.Line))
                end++;
            var own = sentences.Of([.. words[start..end].Select(word => _words.GetValueOrDefault(word.Folded, -1))]);
            Array.Fill(sums, (own.Begin + before.NextBegin, own.Inside + before.NextInside), start, end - start);
            before = own;
        }

        return sums;
    }

    private (int Begin, int Inside)[] ScoresOf(List<PlainSkillWord> words, byte[] names, byte[] items, int start, int end)
    {
        var sums = new (int Begin, int Inside)[end - start];
        for (var word = start - 1; word <= end; word++)
        {
            var rows = word < start || word == end ? [_model.EdgeRow] : RowsOf(words[word], names[word], items[word]);
            foreach (var row in rows)
            {
                for (var at = Math.Max(start, word - 2); at <= Math.Min(end - 1, word + 2); at++)
                    Add(ref sums[at - start], row, 2 * (at - word + 2));
            }
        }

        for (var word = start + 1; word < end; word++)
        {
            int group = GroupOf(words[word - 1]) * SkillModel.Groups + GroupOf(words[word]);
            int look = WordLook.Of(words[word - 1].Case, items[word - 1]) * SkillModel.Looks + WordLook.Of(words[word].Case, items[word]);
            foreach (var pair in new[] { Row(_model.GroupPairs, group, SkillModel.PairRow), Row(_model.LookPairs, look, SkillModel.PairRow) })
            {
                Add(ref sums[word - 1 - start], pair, 0);
                Add(ref sums[word - start], pair, 2);
            }
        }

        return sums;
    }

    private IEnumerable<short[]> RowsOf(PlainSkillWord word, byte name, byte item)
    {
        var number = _words.GetValueOrDefault(word.Folded, -1);
        var own = number >= 0
            ? [Row(_model.WordRows, number, SkillModel.Row)]
            : Affixes.Of(word.Folded).Where(_affixes.ContainsKey).Select(affix => Row(_model.AffixRows, _affixes[affix], SkillModel.Row)).Append(_model.UnknownRow);
        return [.. own, Row(_model.CaseRows, (int)word.Case * SkillModel.Habits + (number < 0 ? 0 : _model.HabitOf[number]), SkillModel.Row), Row(_model.GapRows, SkillTagger.GapOf(word.Before), SkillModel.Row), Row(_model.NameRows, name, SkillModel.Row), Row(_model.ItemRows, item, SkillModel.Row)];
    }

    private int GroupOf(PlainSkillWord word) => _words.TryGetValue(word.Folded, out var number) ? _model.GroupOf[number] : 0;

    /// <summary>Viterbi's algorithm, a number after the other.</summary>
    private void Decode(List<PlainSkillWord> words, int start, (int Begin, int Inside)[] scores, byte[] labels)
    {
        var moves = _model.Transitions;
        var ways = new int[scores.Length, 3];
        int outside = 0, begin = Never, inside = Never;
        for (var i = 0; i < scores.Length; i++)
        {
            var cut = i == 0 || words[start + i].Before is WordGap.Comma or WordGap.Bullet or WordGap.Line;
            (var nextOutside, ways[i, 0]) = Best(outside + moves[0], begin + moves[3], inside + moves[6]);
            (var nextBegin, ways[i, 1]) = Best(outside + moves[1], begin + moves[4], inside + moves[7]);
            (var nextInside, ways[i, 2]) = Best(Never, begin + moves[5], inside + moves[8]);
            (outside, begin, inside) = (nextOutside, nextBegin + scores[i].Begin, cut ? Never : Math.Max(Never, nextInside + scores[i].Inside));
        }

        var label = Best(outside, begin, inside).From;
        for (var i = scores.Length - 1; i >= 0; i--)
        {
            labels[start + i] = (byte)label;
            label = ways[i, label];
        }
    }

    private static (int Score, int From) Best(int outside, int begin, int inside)
    {
        var (score, from) = begin > outside ? (begin, 1) : (outside, 0);
        return inside > score ? (inside, 2) : (score, from);
    }

    private bool Stands(List<PlainSkillWord> words, List<(int First, int Length, int Name, bool IsNamed)> names, (int First, int Length, int Name, bool IsNamed) hit)
    {
        var name = _lexicon.Names[hit.Name].Name;
        if (hit.IsNamed || !name.StandsAlone || !name.NeedsCompany)
            return hit.IsNamed || name.StandsAlone;
        int left = hit.First - 1, right = hit.First + hit.Length;
        if (left >= 0 && words[hit.First].Before != WordGap.Line && (Has(_lexicon.CuesBefore, words[left]) || IsClear(names, left, words[hit.First].Before)))
            return true;
        return right < words.Count && words[right].Before != WordGap.Line && (Has(_lexicon.CuesAfter, words[right]) || IsClear(names, right, words[right].Before));
    }

    private bool IsClear(List<(int First, int Length, int Name, bool IsNamed)> names, int word, WordGap between)
    {
        var hit = names.FirstOrDefault(name => name.First <= word && word < name.First + name.Length);
        return between is WordGap.Comma or WordGap.Slash or WordGap.Open or WordGap.Close or WordGap.Space && hit.Length > 0 &&
            _lexicon.Names[hit.Name].Name is { NeedsCompany: false, Skill.Kind: SkillKind.Technology };
    }

    private bool IsDenied(List<PlainSkillWord> words, int word)
    {
        for (var i = word; i > 0 && word - i < FarthestDenial; i--)
        {
            if (!words[i].Continues)
                return false;
            if (Has(_lexicon.Negations, words[i - 1]))
                return true;
        }

        return false;
    }

    private SkillHit HitOf(List<PlainSkillWord> words, (int First, int Length, int Name, bool IsNamed) hit)
    {
        var skill = _lexicon.Names[hit.Name].Name.Skill;
        return new SkillHit(words[hit.First].Start, words[hit.First + hit.Length - 1].End, skill.Id, skill.Kind);
    }

    private static bool Has(IReadOnlyList<string> cues, PlainSkillWord word) => cues.Any(cue => WordKey.Folded(cue) == word.Folded);

    private static void Add(ref (int Begin, int Inside) sum, short[] row, int lane) => sum = (sum.Begin + row[lane], sum.Inside + row[lane + 1]);

    private static short[] Row(short[] rows, int row, int length) => rows[(row * length)..((row + 1) * length)];

    private static Dictionary<string, int> Numbered(IEnumerable<string> texts) =>
        texts.Select((text, number) => (text, number)).DistinctBy(pair => pair.text).Where(pair => pair.text.Length > 0).ToDictionary(pair => pair.text, pair => pair.number, StringComparer.Ordinal);
}
