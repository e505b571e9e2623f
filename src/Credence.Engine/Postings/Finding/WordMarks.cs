namespace Credence.Postings.Finding;

/// <summary>What a word of the lexicon may begin or be: words without any of it are passed over.</summary>
[Flags]
internal enum WordMarks : byte
{
    None = 0,

    /// <summary>Opens a name.</summary>
    Name = 1,

    /// <summary>Opens a phrase of a role.</summary>
    Role = 2,

    /// <summary>certification, certified, license, exam.</summary>
    Certification = 4,

    /// <summary>Unknown and long enough for a compound.</summary>
    Long = 8,
}
