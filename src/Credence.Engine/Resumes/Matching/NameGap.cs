namespace Credence.Resumes.Matching;

/// <summary>What joins two names.</summary>
internal enum NameGap
{
    /// <summary>Words that join nothing, or a line's end.</summary>
    Other,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>"And": both are meant.</summary>
    And,

    /// <summary>"Or", a slash: one is enough.</summary>
    Or,
}
