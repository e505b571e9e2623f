namespace Credence.Tests.Evidence;

/// <summary>What words of certifications a text has, by which the labels of two readers were drawn.</summary>
internal enum Wording
{
    /// <summary>A word like certification.</summary>
    CertificationWord,

    /// <summary>None, but one of a few well-known names.</summary>
    NameOnly,

    /// <summary>Neither.</summary>
    Neither,
}
