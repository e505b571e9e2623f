namespace Credence.Postings.Finding.Skills;

/// <summary>What a word says about a name of a skill beside it.</summary>
[Flags]
internal enum WordCues : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An ordinary word right after it is meant as a name: "using R".</summary>
    Before = 1,

    /// <summary>An ordinary word right before it is meant as a name: "Go developer".</summary>
    After = 2,

    /// <summary>Denies what follows.</summary>
    Negation = 4,
}
