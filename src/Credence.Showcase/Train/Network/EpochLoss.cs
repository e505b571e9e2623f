namespace Credence.Showcase.Train.Network;

/// <summary>How a network stood after an epoch.</summary>
/// <param name="Epoch">Its number (1 and up).</param>
/// <param name="Training">Mean binary cross-entropy over the rows of the epoch as they went by (0 and up).</param>
/// <param name="Validation">The same over the validation rows after it (0 and up).</param>
public sealed record EpochLoss(int Epoch, double Training, double Validation);
