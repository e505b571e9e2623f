namespace Credence.Advice.Planning;

/// <summary>What the hours of an option are spent on.</summary>
public enum PlanOptionKind
{
    /// <summary>A certification, certificate or course credential.</summary>
    Certification,

    /// <summary>Building something others can see and run.</summary>
    Building,

    /// <summary>Learning without a credential at its end.</summary>
    Study,

    /// <summary>Anything else.</summary>
    Other,
}
