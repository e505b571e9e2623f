namespace Credence.App.Receipts;

/// <summary>What sort of cause a change has.</summary>
internal enum CauseKind
{
    /// <summary>One thing the data state, by however many sources; without it the change is not there.</summary>
    Entry,

    /// <summary>Several entries, none of which does it alone.</summary>
    Entries,

    /// <summary>A data file that changed.</summary>
    File,

    /// <summary>Days that passed, without any single fact (time left grows shorter).</summary>
    Days,

    /// <summary>Another answer of the person, or another word of the call.</summary>
    Answer,

    /// <summary>Another seed.</summary>
    Seed,

    /// <summary>Several differences, none of which does it alone.</summary>
    Together,
}
