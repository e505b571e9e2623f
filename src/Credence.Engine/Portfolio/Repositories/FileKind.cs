namespace Credence.Portfolio.Repositories;

/// <summary>What sort of file it is, by its name.</summary>
internal enum FileKind
{
    /// <summary>Source code.</summary>
    Code,

    /// <summary>Source code of tests.</summary>
    Test,

    /// <summary>A Jupyter notebook.</summary>
    Notebook,

    /// <summary>Prose.</summary>
    Document,

    /// <summary>Settings and build files.</summary>
    Configuration,

    /// <summary>Somebody else's code, kept along.</summary>
    Vendored,

    /// <summary>Anything else.</summary>
    Other,
}
