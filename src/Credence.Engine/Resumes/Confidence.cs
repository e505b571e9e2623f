namespace Credence.Resumes;

/// <summary>How sure a value was read right. What each level means: docs/method/resume.md.</summary>
public enum Confidence
{
    /// <summary>Only one sign speaks for it: ask the person.</summary>
    Doubtful,

    /// <summary>Its form and its place agree.</summary>
    Likely,

    /// <summary>The document says by itself what the value is: a field of JSON Resume, an e-mail address, a label before it.</summary>
    Certain,
}
