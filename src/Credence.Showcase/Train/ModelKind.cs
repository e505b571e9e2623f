namespace Credence.Showcase.Train;

/// <summary>The models that are trained on the same rows, the simplest first.</summary>
public enum ModelKind
{
    /// <summary>Logistic regression with a penalty of 1 on squared coefficients.</summary>
    LogisticRegression,

    /// <summary>A neural network with 64, 32 and 1 units.</summary>
    Network,

    /// <summary>Gradient-boosted trees.</summary>
    Boosting,
}
