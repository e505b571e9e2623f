namespace Credence.Postings.Finding;

/// <summary>How strongly a posting asks for a certification.</summary>
public enum Strength
{
    /// <summary>Must have.</summary>
    Required,

    /// <summary>Nice to have.</summary>
    Preferred,

    /// <summary>Talked about without being asked for.</summary>
    Mentioned,

    /// <summary>Said not to be needed.</summary>
    Negated,
}
