namespace Credence.Rules;

/// <summary>How much a finding weighs.</summary>
public enum LintSeverity
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Note,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake: the rules contradict themselves or leave someone without an answer.</summary>
    Error,
}
