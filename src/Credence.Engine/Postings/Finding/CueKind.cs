namespace Credence.Postings.Finding;

/// <summary>What a cue phrase says; one phrase may say several things.</summary>
[Flags]
internal enum CueKind
{
    None = 0,

    /// <summary>Required, standing after what it speaks about or directly before a noun.</summary>
    Required = 1,

    /// <summary>Required, standing before what it speaks about.</summary>
    RequiredBefore = 2,

    /// <summary>Preferred, standing after what it speaks about or directly before a noun.</summary>
    Preferred = 4,

    /// <summary>Preferred, standing before what it speaks about.</summary>
    PreferredBefore = 8,

    /// <summary>Only talked about.</summary>
    Mentioned = 16,

    /// <summary>Not needed, standing after.</summary>
    Negated = 32,

    /// <summary>Not needed, standing before.</summary>
    NegatedBefore = 64,

    /// <summary>Somebody else holds it (a supervisor, a colleague), standing before; no heading makes it asked for.</summary>
    HeldByOthers = 2048,

    /// <summary>Heading of must-haves.</summary>
    RequiredHeading = 128,

    /// <summary>Heading of nice-to-haves.</summary>
    PreferredHeading = 256,

    /// <summary>Heading of duties, benefits, company text.</summary>
    OtherHeading = 512,

    /// <summary>Heading of certifications; the heading above it says how strongly they are asked for.</summary>
    CertificationHeading = 1024,

    /// <summary>The employer gives or pays for it, standing anywhere; no heading makes it asked for.</summary>
    Offered = 4096,

    /// <summary>None, not applicable: directly after what it speaks about, or all that stands below its heading.</summary>
    Nothing = 8192,

    /// <summary>Heading over anything (job description); what stands below it speaks for itself.</summary>
    NeutralHeading = 16384,

    /// <summary>A heading only where it is the whole line (You).</summary>
    WholeLineHeading = 32768,

    /// <summary>A heading that says how strongly, not what (Essential); a heading of certifications above it still holds.</summary>
    StrengthHeading = 65536,

    /// <summary>Opens a heading whatever follows in its line (What …).</summary>
    OpensLineHeading = 131072,

    /// <summary>Somebody has it ("you hold"), standing before: asked for, unless a heading above only prefers it.</summary>
    StatedBefore = 524288,

    /// <summary>Denies what stands directly behind it ("no PMP or CISSP").</summary>
    Denies = 262144,
}
