using Credence.Rules.Feel;

namespace Credence.Rules.Dmn;

/// <summary>One part of a model that can be asked for, ready; a closed set of cases.</summary>
internal abstract record ModelNode
{
    private ModelNode()
    {
    }

    internal sealed record Input(DmnInput Told, FeelType? Type) : ModelNode;

    internal sealed record Decision(DmnDecision Made, FeelType? Type, BoxedPreparation.Prepared Logic) : ModelNode;

    internal sealed record Knowledge(DmnKnowledge Shared, BoxedPreparation.Prepared Function) : ModelNode;

    internal sealed record Service(DmnService Called, FeelType? Type) : ModelNode;
}
