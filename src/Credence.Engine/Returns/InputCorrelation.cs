namespace Credence.Returns;

/// <summary>Two inputs that move together, by a Gaussian copula.</summary>
/// <param name="First">One input.</param>
/// <param name="Second">The other.</param>
/// <param name="Rho">Correlation of their normal scores (pure number, −1 to 1).</param>
public sealed record InputCorrelation(ReturnInput First, ReturnInput Second, double Rho);
