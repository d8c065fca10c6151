# Reads feeds with ruby-icalendar, which takes zones as their VTIMEZONE says; readers.t says what is
# printed.

require 'stringio' # icalendar uses it without asking for it
require 'icalendar'

$stdout.set_encoding(Encoding::UTF_8)

def field(text)
  text.to_s.gsub('\\') { '\\\\' }.gsub("\t", '\t').gsub("\n", '\n')
end

def print_line(*fields)
  puts fields.map { |f| field(f) }.join("\t")
end

def moment(value)
  return value.strftime('%Y-%m-%d') if value.is_a?(Icalendar::Values::Date)

  # What it cannot resolve it leaves as a DateTime at +00:00, which only "Z" may be.
  raise 'floating' if value.value.is_a?(::DateTime) && !value.tz_utc

  value.value.to_time.getutc.strftime('%Y-%m-%dT%H:%M:%SZ')
end

def organizer(event)
  who = event.organizer
  who.nil? ? '' : "#{who.ical_params['cn'].join(',')} <#{who.value}>"
end

# X- properties are text to it, in a list since there could be several.
def custom(calendar, name)
  calendar.custom_property(name).join
end

ARGV.each do |path|
  calendars = Icalendar::Calendar.parse(File.read(path, encoding: 'UTF-8'))
  raise "#{calendars.size} calendars" unless calendars.size == 1

  calendar = calendars.first
  print_line('calendar', path, custom(calendar, 'x_wr_calname'),
             custom(calendar, 'x_wr_caldesc'), calendar.ip_method)
  calendar.events.each do |e|
    print_line('event', e.uid, moment(e.dtstart), moment(e.dtend), e.status, e.sequence,
               e.categories.join(','), organizer(e), e.summary, e.description)
  end
end
