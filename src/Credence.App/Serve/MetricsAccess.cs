namespace Credence.App.Serve;

/// <summary>Who may read <c>/metrics</c>.</summary>
internal enum MetricsAccess
{
    /// <summary>Programs of this machine that ask without a proxy between.</summary>
    Local,

    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Nobody.</summary>
    Off,
}
