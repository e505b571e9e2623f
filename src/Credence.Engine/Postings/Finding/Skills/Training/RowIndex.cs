using System.Numerics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Numbers of the rows of weights that training fits, by what they are about.</summary>
internal sealed class RowIndex
{
    private const int FewestWords = 2;
    private const int Frequencies = 24;
    private readonly WordKnowledge _knowledge;
    private readonly Dictionary<string, int> _vocabulary;
    private readonly Dictionary<string, int> _affixes;
    private readonly int _groups;
    private readonly int _usage;
    private readonly int _vectors;
    private readonly int _affix;

    /// <param name="knowledge">From unmarked postings.</param>
    /// <param name="words">Words of the marked sentences, folded, each once.</param>
    internal RowIndex(WordKnowledge knowledge, IReadOnlyCollection<string> words)
    {
        _knowledge = knowledge;
        Words = [.. knowledge.Corpus.Words, .. words.Except(knowledge.Corpus.Words).Order(StringComparer.Ordinal)];
        _vocabulary = Words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        AffixTexts = [.. words.SelectMany(Affixes.Of).GroupBy(affix => affix).Where(group => group.Count() >= FewestWords).Select(group => group.Key).Order(StringComparer.Ordinal)];
        _affixes = AffixTexts.Select((affix, number) => (affix, number)).ToDictionary(pair => pair.affix, pair => pair.number, StringComparer.Ordinal);
        _affix = Words.Length;
        _groups = _affix + AffixTexts.Length;
        _usage = _groups + 2 * WordKnowledge.GroupSizes.Sum();
        _vectors = _usage + Frequencies + (2 + WordHabits.ListSteps) * WordHabits.ListSteps + SkillModel.Habits;
        Unknown = _vectors + 2 * WordKnowledge.Size;
        Edge = Unknown + 1;
        Case = Edge + 1;
        CaseHabit = Case + (int)LetterCase.Other + 1;
        Gap = CaseHabit + SkillModel.Cases;
        Name = Gap + SkillModel.Gaps;
        Item = Name + SkillName.Classes + Places + Places * Kinds;
        Count = Item + SkillModel.Items + Places + Places * ItemClass.Likenesses + Places * (ItemClass.Lengths + 1);
    }

    private const int Places = 2;
    private const int Kinds = 3;

    internal string[] Words { get; }

    internal string[] AffixTexts { get; }

    internal int Unknown { get; }

    internal int Edge { get; }

    internal int Gap { get; }

    internal int Count { get; }

    private int Case { get; }

    private int CaseHabit { get; }

    private int Name { get; }

    private int Item { get; }

    internal int NumberOf(string word) => _vocabulary.GetValueOrDefault(word, -1);

    internal int AffixRow(int affix) => _affix + affix;

    /// <summary>Group of a word for pairs, 0 for one that unmarked postings do not have.</summary>
    internal int GroupOf(int number) => number < 0 || number >= _knowledge.Corpus.Words.Length ? 0 : 1 + _knowledge.Groupings[WordKnowledge.PairGrouping][number];

    internal int HabitOf(int number) => number < 0 || number >= _knowledge.Corpus.Words.Length ? 0 : _knowledge.Habits.Capital[number];

    /// <summary>Rows of a folded word with their values.</summary>
    internal List<(int Row, float Value)> RowsOf(string word)
    {
        var rows = new List<(int, float)>();
        var number = NumberOf(word);
        if (number >= 0)
            rows.Add((number, 1));
        foreach (var affix in Affixes.Of(word))
        {
            if (_affixes.TryGetValue(affix, out var row))
                rows.Add((_affix + row, 1));
        }

        if (number < 0 || number >= _knowledge.Corpus.Words.Length)
        {
            rows.Add((Unknown, 1));
            return rows;
        }

        var at = _groups;
        for (var grouping = 0; grouping < _knowledge.Groupings.Length; grouping++)
        {
            rows.Add((at + _knowledge.Groupings[grouping][number], 1));
            at += WordKnowledge.GroupSizes[grouping % WordKnowledge.GroupSizes.Length];
        }

        int before = _knowledge.Habits.Before[number], after = _knowledge.Habits.After[number];
        rows.Add((_usage + BitOperations.Log2((uint)_knowledge.Corpus.Counts[number]), 1));
        rows.Add((_usage + Frequencies + before, 1));
        rows.Add((_usage + Frequencies + WordHabits.ListSteps + after, 1));
        rows.Add((_usage + Frequencies + (2 + before) * WordHabits.ListSteps + after, 1));
        rows.Add((_vectors - SkillModel.Habits + HabitOf(number), 1));
        for (var k = 0; k < WordKnowledge.Size; k++)
        {
            rows.Add((_vectors + k, _knowledge.Vectors[0][number * WordKnowledge.Size + k]));
            rows.Add((_vectors + WordKnowledge.Size + k, _knowledge.Vectors[1][number * WordKnowledge.Size + k]));
        }

        return rows;
    }

    /// <summary>Rows of a case of a word with a habit (index into the model's case rows).</summary>
    internal int[] CaseRows(int index) => [Case + index / SkillModel.Habits, CaseHabit + index];

    /// <summary>Rows of a name class.</summary>
    internal int[] NameRows(int nameClass)
    {
        if (nameClass == 0)
            return [Name];
        var place = SkillName.IsInside(nameClass) ? 1 : 0;
        return [Name + nameClass, Name + SkillName.Classes + place, Name + SkillName.Classes + Places + SkillName.KindOf(nameClass) * Places + place];
    }

    /// <summary>Rows of an item class.</summary>
    internal int[] ItemRows(int itemClass)
    {
        if (itemClass == 0)
            return [Item];
        var place = itemClass > ItemClass.All ? 1 : 0;
        var plain = itemClass - place * ItemClass.All;
        var shared = Item + SkillModel.Items;
        return [Item + itemClass, shared + place, shared + Places + ItemClass.LikenessOf(plain) * Places + place, shared + Places * (1 + ItemClass.Likenesses) + ItemClass.LengthOf(plain) * Places + place];
    }
}
