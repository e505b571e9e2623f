namespace Credence.Portfolio.Skills;

/// <summary>How a repository shows a skill, strongest first.</summary>
public enum ProofKind
{
    /// <summary>Code imports it and uses what it imported, or is written in it.</summary>
    Used,

    /// <summary>A file that does something with it can be read: a container file, a pipeline, infrastructure.</summary>
    Configured,

    /// <summary>It is named as a dependency, or imported and never used.</summary>
    Declared,
}
