namespace Credence.Resumes.Matching;

/// <summary>What a résumé says of a right to work.</summary>
internal enum RightSaid
{
    /// <summary>The person has it.</summary>
    Held,

    /// <summary>The person has it not, or needs it.</summary>
    Refused,

    /// <summary>It does not tell: applied for, not needed, or denied in words that can mean something else.</summary>
    Open,
}
