namespace Credence.Portfolio.Skills;

/// <summary>Languages whose imports are read.</summary>
internal enum CodeLanguage
{
    /// <summary>Python, notebooks too.</summary>
    Python,

    /// <summary>JavaScript and TypeScript.</summary>
    JavaScript,

    /// <summary>C#.</summary>
    CSharp,

    /// <summary>Go.</summary>
    Go,

    /// <summary>Java, Kotlin and Scala.</summary>
    Java,

    /// <summary>Rust.</summary>
    Rust,

    /// <summary>R.</summary>
    R,
}
