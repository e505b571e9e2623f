namespace Credence.Postings.Cleaning;

/// <summary>What the titles of two postings say about whether they are the same job.</summary>
public enum TitleLikeness
{
    /// <summary>A title, or any word of two letters in it, is missing.</summary>
    Unknown,

    /// <summary>The same words.</summary>
    Same,

    /// <summary>More than half of the words of the shorter one stand in the other, too.</summary>
    Alike,

    /// <summary>Half of them or fewer.</summary>
    Different,
}
