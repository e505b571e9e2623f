namespace Credence.Claims.Checks;

/// <summary>Which figure of the catalog is looked at.</summary>
public enum CatalogFigure
{
    /// <summary>Months until a certification expires; one that never does counts as beyond every number of months.</summary>
    ValidityMonths,

    /// <summary>Price of the exam or course in US dollars; subscriptions by the month have none.</summary>
    PriceUsd,
}
