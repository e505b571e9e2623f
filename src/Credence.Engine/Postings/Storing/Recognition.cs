namespace Credence.Postings.Storing;

/// <summary>What a store says of a record.</summary>
/// <param name="Verdict">Whether it is new.</param>
/// <param name="Document">The posting that stands for it: its own number where it is new.</param>
public readonly record struct Recognition(Verdict Verdict, long Document);

/// <summary>Whether a record is new to a store.</summary>
public enum Verdict
{
    /// <summary>A text nobody has seen: it is to be stored.</summary>
    Distinct,

    /// <summary>The same text as a posting's, letter case and white space ignored, or a record met twice in this run.</summary>
    ExactDuplicate,

    /// <summary>Nearly the text of a posting, see <see cref="Cleaning.NearDuplicates"/>.</summary>
    NearDuplicate,

    /// <summary>This very record was stored by an earlier run.</summary>
    Known,
}
