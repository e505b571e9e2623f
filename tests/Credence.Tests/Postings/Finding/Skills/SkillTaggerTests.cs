using CsCheck;
using Credence.Postings.Finding.Skills;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>The running sum of vectors against the plain sum over every row, and Viterbi's algorithm against trying every labeling.</summary>
public sealed class SkillTaggerTests
{
    private const int LongestTried = 7;
    private static readonly SkillTables Tables = SharedSkills.Instance.Tables;
    private static readonly string[] Words = ["Python", "python", "and", "of", "AWS", "machine", "learning", "experience", "Frobnicator", "x", "Go", "C++", "biology", "PhD", "skills", "2021", "zyzzyva-driven"];
    private static readonly string[] Gaps = [" ", ", ", " (", ") ", "/", " - ", ". ", " • "];
    private static readonly Gen<string> Lines = Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, Gaps.Length - 1]).Array[1, 14].Select(parts => string.Concat(parts.Select(part => Words[part.Item1] + Gaps[part.Item2])));

    private static readonly Dictionary<string, int> Numbers = Tables.Model.Words.Select((word, number) => (word, number)).DistinctBy(pair => pair.word).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);

    [Fact]
    public void Running_scores_are_the_plain_sums() => Lines.Sample(text =>
    {
        using var page = new SkillPage(text, Tables);

        page.Tag(text);

        Assert.Equal(Plain(text, page), page.Scores.ToArray().Select(score => ((int)(short)score, score >> 16)));
    });

    [Fact]
    public void The_labels_are_the_best_of_all() => Lines.Sample(text =>
    {
        using var page = new SkillPage(text, Tables);
        page.Tag(text);
        var count = Math.Min(LongestTried, page.Words.Length);
        var scores = page.Scores.ToArray();
        var labels = new byte[count];

        SkillTagger.Decode(page.Words[..count], scores.AsSpan(0, count), Tables.Model.Transitions, labels);

        var words = page.Words[..count].ToArray();
        Assert.Equal(Every(count).Max(tried => Total(tried, words, scores)), Total(labels, words, scores));
    });

    private static List<(int, int)> Plain(string text, SkillPage page)
    {
        var count = page.Words.Length;
        var sums = new (int Begin, int Inside)[count];
        for (var word = -1; word <= count; word++)
        {
            for (var at = Math.Max(0, word - 2); at <= Math.Min(count - 1, word + 2); at++)
            {
                var lane = at - word + 2;
                foreach (var row in RowsOf(text, page, word))
                    sums[at] = (sums[at].Begin + row[2 * lane], sums[at].Inside + row[2 * lane + 1]);
            }
        }

        for (var word = 1; word < count; word++)
        {
            foreach (var pair in PairsOf(text, page, word))
            {
                sums[word - 1] = (sums[word - 1].Begin + pair[0], sums[word - 1].Inside + pair[1]);
                sums[word] = (sums[word].Begin + pair[2], sums[word].Inside + pair[3]);
            }
        }

        AddSentences(text, page, sums);
        return [.. sums];
    }

    private static void AddSentences(string text, SkillPage page, (int Begin, int Inside)[] sums)
    {
        var sentences = new SkillSentences(Tables.Model.SentenceRows, Tables.Model.OpeningRows, Tables.Model.LengthRows);
        var words = page.Words.ToArray();
        var before = default(SentenceScore);
        for (int start = 0, end; start < words.Length; start = end)
        {
            end = start + 1;
            while (end < words.Length && words[end].Before is not (WordGap.Stop or WordGap.Bullet))
                end++;
            var own = sentences.Of([.. words[start..end].Select(word => NumberOf(text, word))]);
            for (var i = start; i < end; i++)
                sums[i] = (sums[i].Begin + own.Begin + before.NextBegin, sums[i].Inside + own.Inside + before.NextInside);
            before = own;
        }
    }

    private static IEnumerable<short[]> RowsOf(string text, SkillPage page, int word)
    {
        var model = Tables.Model;
        if (word < 0 || word == page.Words.Length)
            return [model.EdgeRow];
        var read = page.Words[word];
        var number = NumberOf(text, read);
        var known = number >= 0;
        var own = known ? [Row(model.WordRows, number)] : Unknown(model, text[read.Start..read.End]);
        return [.. own, Row(model.CaseRows, (int)read.Case * SkillModel.Habits + (known ? model.HabitOf[number] : 0)), Row(model.GapRows, SkillTagger.GapOf(read.Before)), Row(model.NameRows, page.Names[word]), Row(model.ItemRows, page.Items[word])];
    }

    private static List<short[]> Unknown(SkillModel model, string word) =>
        [model.UnknownRow, .. Affixes.Of(WordKey.Folded(word)).Select(affix => Array.IndexOf(model.Affixes, affix)).Where(affix => affix >= 0).Select(affix => Row(model.AffixRows, affix))];

    private static int NumberOf(string text, SkillWord word) => Numbers.GetValueOrDefault(WordKey.Folded(text.AsSpan(word.Start, word.End - word.Start)), -1);

    private static int GroupOf(int number) => number < 0 ? 0 : Tables.Model.GroupOf[number];

    private static short[][] PairsOf(string text, SkillPage page, int word)
    {
        var model = Tables.Model;
        int left = GroupOf(NumberOf(text, page.Words[word - 1])), right = GroupOf(NumberOf(text, page.Words[word]));
        int leftLook = WordLook.Of(page.Words[word - 1].Case, page.Items[word - 1]), rightLook = WordLook.Of(page.Words[word].Case, page.Items[word]);
        return [PairRow(model.GroupPairs, left * SkillModel.Groups + right), PairRow(model.LookPairs, leftLook * SkillModel.Looks + rightLook)];
    }

    private static short[] Row(short[] rows, int row) => rows[(row * SkillModel.Row)..((row + 1) * SkillModel.Row)];

    private static short[] PairRow(short[] rows, int row) => rows[(row * SkillModel.PairRow)..((row + 1) * SkillModel.PairRow)];

    private static IEnumerable<byte[]> Every(int count)
    {
        for (var code = 0; code < Math.Pow(3, count); code++)
        {
            var labels = new byte[count];
            for (int i = 0, rest = code; i < count; i++, rest /= 3)
                labels[i] = (byte)(rest % 3);
            yield return labels;
        }
    }

    private static int Total(byte[] labels, SkillWord[] words, int[] scores)
    {
        int total = 0, last = SkillTagger.Outside;
        for (var i = 0; i < labels.Length; i++)
        {
            var cut = i == 0 || words[i].Before is WordGap.Comma or WordGap.Bullet or WordGap.Line;
            if (labels[i] == SkillTagger.Inside && (cut || last == SkillTagger.Outside))
                return int.MinValue;
            total += Tables.Model.Transitions[last * 3 + labels[i]] + (labels[i] == 1 ? (short)scores[i] : labels[i] == 2 ? scores[i] >> 16 : 0);
            last = labels[i];
        }

        return total;
    }
}
