namespace Credence.App.Pictures;

/// <summary>What an axis measures.</summary>
internal enum PlotUnit
{
    /// <summary>A part of a whole (ratio, 0 to 1), shown in percent.</summary>
    Share,

    /// <summary>A relative difference (ratio, below or above 0), shown in percent with its sign.</summary>
    SignedPercent,

    /// <summary>Dollars gained or lost, shown with their sign.</summary>
    SignedMoney,
}
