namespace Credence.Postings.Finding.Skills;

/// <summary>
/// Weights of the tagger as stored: a linear-chain conditional random field over the labels outside, begin and inside. Every row has two scores (begin and
/// inside, relative to outside; 1/64 of a log odds) for each of the five words around the one it belongs to. Immutable. Method: docs/method/skills.md.
/// </summary>
internal sealed record SkillModel
{
    /// <summary>Words around a word whose label it bears on (the word itself and two on each side).</summary>
    internal const int Reach = 5;

    /// <summary>Scores in a row.</summary>
    internal const int Row = Reach * 2;

    /// <summary>Scores in a row of a pair: begin and inside for the left and the right word.</summary>
    internal const int PairRow = 4;

    /// <summary>Scores in a row of a sentence: begin and inside for every word of the sentence, and for every word of the next one.</summary>
    internal const int SentenceRow = 4;

    /// <summary>Steps in one log odds.</summary>
    internal const double Steps = 64;

    /// <summary>Groups of words used in pairs, the group of unknown words (0) included.</summary>
    internal const int Groups = 129;

    /// <summary>Classes of how often a word is written with a capital, unknown (0) included.</summary>
    internal const int Habits = 7;

    /// <summary>Classes of a word's case and item place used in pairs.</summary>
    internal const int Looks = 36;

    /// <summary>Classes of items, "no item" (0) included: place, likeness to skills, frequency, length.</summary>
    internal const int Items = 1 + 2 * ItemClass.All;

    /// <summary>Cases of a word with each habit.</summary>
    internal const int Cases = ((int)LetterCase.Other + 1) * Habits;

    /// <summary>Kinds of gaps.</summary>
    internal const int Gaps = (int)WordGap.Line + 1;

    /// <summary>Known words, folded.</summary>
    public required string[] Words { get; init; }

    /// <summary>Group of each word (1 to <see cref="Groups"/> - 1; 0 for none).</summary>
    public required byte[] GroupOf { get; init; }

    /// <summary>Class of each word's capitals (1 to <see cref="Habits"/> - 1; 0 where unknown).</summary>
    public required byte[] HabitOf { get; init; }

    /// <summary>A row a word.</summary>
    public required short[] WordRows { get; init; }

    /// <summary>Beginnings and endings of words, folded: <c>-ing</c>, <c>pre-</c>.</summary>
    public required string[] Affixes { get; init; }

    /// <summary>A row an affix, used for unknown words only.</summary>
    public required short[] AffixRows { get; init; }

    /// <summary>Row added for every unknown word, and row of the line's ends.</summary>
    public required short[] UnknownRow { get; init; }

    /// <summary>Row of what lies before the first and after the last word of a line.</summary>
    public required short[] EdgeRow { get; init; }

    /// <summary>A row for each case and habit.</summary>
    public required short[] CaseRows { get; init; }

    /// <summary>A row for each gap before a word.</summary>
    public required short[] GapRows { get; init; }

    /// <summary>A row for each <see cref="SkillName.ClassOf"/>.</summary>
    public required short[] NameRows { get; init; }

    /// <summary>A row for each item class.</summary>
    public required short[] ItemRows { get; init; }

    /// <summary>Pair rows of the groups of two neighbors.</summary>
    public required short[] GroupPairs { get; init; }

    /// <summary>Pair rows of the looks of two neighbors.</summary>
    public required short[] LookPairs { get; init; }

    /// <summary>What each word says about the whole of its sentence and of the next one; see <see cref="SkillSentences"/>. Four scores a word.</summary>
    public required short[] SentenceRows { get; init; }

    /// <summary>The same for each word where it opens a sentence.</summary>
    public required short[] OpeningRows { get; init; }

    /// <summary>The same for each class of a sentence's length.</summary>
    public required short[] LengthRows { get; init; }

    /// <summary>Score of a label after a label: [before * 3 + after]; the bias of begin is part of it.</summary>
    public required int[] Transitions { get; init; }

    /// <summary>Phrases that stand alone in lists, folded, words parted by a blank.</summary>
    public required string[] ItemPhrases { get; init; }

    /// <summary>Class of each phrase (1 to <see cref="ItemClass.All"/>).</summary>
    public required byte[] ItemClasses { get; init; }
}
