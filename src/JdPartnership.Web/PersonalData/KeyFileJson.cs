using System.Text.Json;
using System.Text.Json.Serialization;

namespace JdPartnership.Web.PersonalData;

/// <summary>Written by the compiler: the file is read at every start, and finding out by reflection how takes longer than reading it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(KeyFileContent))]
internal sealed partial class KeyFileJson : JsonSerializerContext;
