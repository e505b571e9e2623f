namespace Credence.App.Hosting;

/// <summary>The side of its column at which a cell stands.</summary>
internal enum Side
{
    /// <summary>Words.</summary>
    Left,

    /// <summary>Numbers, so that their digits line up.</summary>
    Right,
}
