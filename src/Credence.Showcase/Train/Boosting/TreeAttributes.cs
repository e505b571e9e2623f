using Credence.Showcase.Train.Onnx;

namespace Credence.Showcase.Train.Boosting;

/// <summary>Trees as the settings of the operator TreeEnsembleRegressor: questions first, then leaves, numbered through in each tree.</summary>
/// <remarks>https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleRegressor.html, version 3.</remarks>
internal static class TreeAttributes
{
    internal static IReadOnlyList<OnnxAttribute> Of(IReadOnlyList<BoostedTree> trees)
    {
        var nodes = trees.SelectMany((tree, number) => Nodes(tree, number)).ToList();
        var leaves = trees.SelectMany((tree, number) => tree.Leaves.Select((value, leaf) => (number, node: tree.Features.Count + leaf, value))).ToList();
        return
        [
            OnnxAttribute.Of("n_targets", 1),
            OnnxAttribute.Of("aggregate_function", "SUM"),
            OnnxAttribute.Of("post_transform", "NONE"),
            OnnxAttribute.Of("nodes_treeids", nodes.Select(node => (long)node.Tree)),
            OnnxAttribute.Of("nodes_nodeids", nodes.Select(node => (long)node.Id)),
            OnnxAttribute.Of("nodes_featureids", nodes.Select(node => (long)node.Feature)),
            OnnxAttribute.Of("nodes_modes", nodes.Select(node => node.IsLeaf ? "LEAF" : "BRANCH_LEQ")),
            OnnxAttribute.Of("nodes_values", nodes.Select(node => node.Threshold)),
            OnnxAttribute.Of("nodes_truenodeids", nodes.Select(node => (long)node.AtMost)),
            OnnxAttribute.Of("nodes_falsenodeids", nodes.Select(node => (long)node.Above)),
            OnnxAttribute.Of("target_treeids", leaves.Select(leaf => (long)leaf.number)),
            OnnxAttribute.Of("target_nodeids", leaves.Select(leaf => (long)leaf.node)),
            OnnxAttribute.Of("target_ids", leaves.Select(_ => 0L)),
            OnnxAttribute.Of("target_weights", leaves.Select(leaf => leaf.value)),
        ];
    }

    private static IEnumerable<TreeNode> Nodes(BoostedTree tree, int number)
    {
        var questions = tree.Features.Count;
        int Id(int child) => child >= 0 ? child : questions + ~child;
        for (var node = 0; node < questions; node++)
            yield return new TreeNode(number, node, IsLeaf: false, tree.Features[node], tree.Thresholds[node], Id(tree.AtMost[node]), Id(tree.Above[node]));
        for (var leaf = 0; leaf < tree.Leaves.Count; leaf++)
            yield return new TreeNode(number, questions + leaf, IsLeaf: true, 0, 0, 0, 0);
    }

    private readonly record struct TreeNode(int Tree, int Id, bool IsLeaf, int Feature, float Threshold, int AtMost, int Above);
}
