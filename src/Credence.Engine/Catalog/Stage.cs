namespace Credence.Catalog;

/// <summary>Where in its life a source says an exam or course is.</summary>
public enum Stage
{
    /// <summary>Can be taken as a beta.</summary>
    Beta,

    /// <summary>Generally available.</summary>
    Current,

    /// <summary>Cannot be taken any more.</summary>
    Ended,
}
