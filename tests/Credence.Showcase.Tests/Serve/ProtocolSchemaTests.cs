using System.Text.Json;
using Xunit;

namespace Credence.Showcase.Tests.Serve;

/// <summary>Answers beside the schemas that the authors of the Open Inference Protocol publish.</summary>
public sealed class ProtocolSchemaTests(ModelServer server) : IClassFixture<ModelServer>
{
    [Fact]
    public async Task Answers_of_the_open_inference_protocol_fit_its_schemas()
    {
        var schema = OpenInferenceSchema.OrSkip();
        var version = (await server.GetAsync("/v2/models/left")).Body.GetProperty("versions")[0].GetString();

        Assert.Empty(schema.Faults("metadata_server_response", (await server.GetAsync("/v2")).Body));
        Assert.Empty(schema.Faults("metadata_model_response", (await server.GetAsync($"/v2/models/left/versions/{version}")).Body));
        Assert.Empty(schema.Faults("inference_response", (await server.PostAsync("/v2/models/left/infer", ContractTests.Infer)).Body));
        Assert.Empty(schema.Faults("inference_response", (await server.PostAsync($"/v2/models/left/versions/{version}/infer", ContractTests.Infer)).Body));
        Assert.Empty(schema.Faults("inference_error_response", (await server.PostAsync("/v2/models/left/infer", "{}")).Body));
    }

    [Fact]
    public void The_schemas_find_faults()
    {
        var schema = OpenInferenceSchema.OrSkip();
        using var wrong = JsonDocument.Parse("""{"outputs":[{"name":"p","shape":["two"],"datatype":"FP64"}],"more":1}""");

        Assert.Equal(["$.model_name is missing", "$.outputs[0].data is missing", "$.outputs[0].shape[0] is no integer", "$.more is not named"], schema.Faults("inference_response", wrong.RootElement));
    }
}
