namespace Credence.Postings.Finding;

/// <summary>Level of a position.</summary>
public enum Seniority
{
    /// <summary>Internship or working student.</summary>
    Intern,

    /// <summary>Entry level, junior, new graduate.</summary>
    Entry,

    /// <summary>Neither said to be junior nor senior.</summary>
    Mid,

    /// <summary>Senior.</summary>
    Senior,

    /// <summary>Staff, principal, lead.</summary>
    Lead,

    /// <summary>Manager, director, head and above.</summary>
    Manager,
}
