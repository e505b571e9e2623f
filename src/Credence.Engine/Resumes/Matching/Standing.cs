namespace Credence.Resumes.Matching;

/// <summary>How a person stands to something a posting asks for.</summary>
public enum Standing
{
    /// <summary>The résumé, or the person, says so.</summary>
    Met,

    /// <summary>What is stated is not enough.</summary>
    Missing,

    /// <summary>Nothing is stated that settles it: never a no.</summary>
    Unknown,
}
