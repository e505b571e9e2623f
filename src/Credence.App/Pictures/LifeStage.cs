namespace Credence.App.Pictures;

/// <summary>What could be done with an exam over some time.</summary>
internal enum LifeStage
{
    /// <summary>It can be taken as a beta.</summary>
    Beta,

    /// <summary>It can be taken.</summary>
    Offered,

    /// <summary>It can be taken no more; certificates are still valid.</summary>
    ValidOnly,
}
