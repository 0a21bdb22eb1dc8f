# SPDX-License-Identifier: GPL-3.0-or-later
require_relative 'verify'

body = File.binread('body')
$stdin.each_line(chomp: true) do |line|
  puts from_highlevel?(body, line.empty? ? nil : line) ? 'accepted' : 'refused'
end
