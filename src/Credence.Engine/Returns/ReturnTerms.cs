namespace Credence.Returns;

/// <summary>Rates of a case that are taken as certain.</summary>
/// <param name="DiscountRate">What a year's wait costs (ratio a year; 0.05 means that 105 in a year are worth 100 today).</param>
/// <param name="TaxRate">Tax on the last dollar earned (ratio, 0 to 1).</param>
/// <param name="ValidityYears">Years until a renewal is due (years; 0 where there is none).</param>
public sealed record ReturnTerms(double DiscountRate, double TaxRate, double ValidityYears);
