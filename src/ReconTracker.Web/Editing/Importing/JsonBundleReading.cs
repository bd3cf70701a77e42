using System.Text.Json;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Reads a bundle record by record, so that each can be refused for itself and every value has a line.</summary>
internal static class JsonBundleReading
{
    private static readonly Dictionary<string, RecordKind> Lists = new()
    {
        ["sources"] = RecordKind.Source,
        ["parties"] = RecordKind.Party,
        ["people"] = RecordKind.Person,
        ["topics"] = RecordKind.Topic,
        ["meetings"] = RecordKind.Meeting,
        ["statements"] = RecordKind.Statement,
    };

    public static IReadOnlyList<ImportedRecord> Read(ReadOnlyMemory<byte> text, ImportRefusals refusals)
    {
        var records = new List<ImportedRecord>();
        try
        {
            ReadLists(text, records, refusals);
        }
        catch (JsonException problem)
        {
            refusals.Add(new(Line: problem.LineNumber + 1), $"This is no JSON, or breaks off: {JsonSentences.Of(problem)}");
        }
        catch (InvalidOperationException problem)
        {
            refusals.Add(default, problem.Message); // a name that is no text
        }

        return records;
    }

    private static void ReadLists(ReadOnlyMemory<byte> text, List<ImportedRecord> records, ImportRefusals refusals)
    {
        var reader = new Utf8JsonReader(text.Span, new JsonReaderOptions { MaxDepth = RecordJson.Options.MaxDepth + 2 });
        var met = new HashSet<string>();
        var lines = new LineCount(text);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, line) = (reader.GetString()!, lines.At((int)reader.TokenStartIndex));
            reader.Read();
            if (!met.Add(name))
            {
                refusals.Add(new(null, line, name), "This list stands twice.");
                reader.Skip();
            }
            else if (name == "$schema")
            {
                reader.Skip();
            }
            else if (!Lists.TryGetValue(name, out var kind))
            {
                refusals.Add(new(null, line, name), $"A bundle has no such list; it has {string.Join(", ", Lists.Keys)}.");
                reader.Skip();
            }
            else if (reader.TokenType != JsonTokenType.StartArray)
            {
                refusals.Add(new(null, line, name), "A list of records belongs here.");
                reader.Skip();
            }
            else
            {
                for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    if (!refusals.IsFull) // what follows may still be no JSON at all, and is read to its end
                    {
                        Add(records, kind, text[start..(int)reader.BytesConsumed], lines.At(start), $"{name}[{index}]", refusals);
                    }
                }
            }
        }

        if (reader.Read())
        {
            throw new JsonException("Something stands after the end.");
        }
    }

    private static void Add(List<ImportedRecord> records, RecordKind kind, ReadOnlyMemory<byte> json, long line, string place, ImportRefusals refusals)
    {
        if (json.Length > ImportLimits.Row)
        {
            refusals.Add(new(null, line, place), $"The record is larger than {ImportLimits.Words(ImportLimits.Row)}.");
        }
        else if (JsonSentences.Read(kind, json.Span, (path, below, sentence) => refusals.Add(new(null, line + below, Under(place, path)), sentence)) is { } record)
        {
            records.Add(new ImportedRecord(record, path => new(null, line + JsonPaths.LineOf(json.Span, path), Under(place, path))));
        }
    }

    private static string Under(string place, string path) => path.Length == 0 ? place : $"{place}.{path}";

    /// <summary>Counts lines while offsets grow.</summary>
    private sealed class LineCount(ReadOnlyMemory<byte> text)
    {
        private int _offset;
        private long _line = 1;

        public long At(int offset)
        {
            _line += text.Span[_offset..offset].Count((byte)'\n');
            _offset = offset;
            return _line;
        }
    }
}
