namespace Credence.Showcase.Serve.Logging;

/// <summary>What of the features of a case is logged.</summary>
internal enum LogFeatures
{
    /// <summary>The values as they were sent.</summary>
    Values,

    /// <summary>A salted hash of the values, and for each column the tenth or the category they lie in: enough to watch for drift, not to know anyone.</summary>
    Bins,
}
