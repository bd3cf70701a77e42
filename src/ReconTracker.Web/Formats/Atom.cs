using System.Text;
using System.Xml;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Formats;

/// <summary>Meetings as a feed of what was published last (RFC 4287).</summary>
internal static class Atom
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="title">The name of the feed.</param>
    /// <param name="self">The whole address of the feed.</param>
    /// <param name="alternate">The whole address of the page that shows the same.</param>
    /// <param name="entries">Meetings with the moment of their newest revision, the latest first.</param>
    /// <param name="page">The whole address of a meeting's page.</param>
    public static string Text(string title, string self, string alternate, IReadOnlyList<(MeetingRecord Meeting, DateTimeOffset Updated)> entries, Func<Slug, string> page)
    {
        using var text = new MemoryStream();
        using (var feed = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            feed.WriteStartElement("feed", Namespace);
            feed.WriteElementString("title", Namespace, title);
            feed.WriteElementString("id", Namespace, self);
            feed.WriteElementString("updated", Namespace, Moment(entries.Count > 0 ? entries.Max(entry => entry.Updated) : DateTimeOffset.UnixEpoch));
            feed.WriteStartElement("author", Namespace);
            feed.WriteElementString("name", Namespace, "ReconTracker");
            feed.WriteEndElement();
            Link(feed, "self", "application/atom+xml", self);
            Link(feed, "alternate", "text/html", alternate);
            foreach (var (meeting, updated) in entries)
            {
                feed.WriteStartElement("entry", Namespace);
                feed.WriteElementString("title", Namespace, $"{meeting.When.Edtf}: {meeting.Title}");
                feed.WriteElementString("id", Namespace, $"urn:recontracker:meeting:{meeting.Slug}");
                feed.WriteElementString("updated", Namespace, Moment(updated));
                Link(feed, "alternate", "text/html", page(meeting.Slug));
                feed.WriteElementString("summary", Namespace, meeting.Summary);
                feed.WriteEndElement();
            }

            feed.WriteEndElement();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void Link(XmlWriter feed, string relation, string type, string address)
    {
        feed.WriteStartElement("link", Namespace);
        feed.WriteAttributeString("rel", relation);
        feed.WriteAttributeString("type", type);
        feed.WriteAttributeString("href", address);
        feed.WriteEndElement();
    }

    private static string Moment(DateTimeOffset moment) => XmlConvert.ToString(moment.UtcDateTime, XmlDateTimeSerializationMode.Utc);
}
